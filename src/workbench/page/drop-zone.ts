import { type DragEvent, useState } from 'react';

/** Handlers of an element on which files may be dropped. */
export interface DropZone {
  readonly hovering: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDropCapture: (event: DragEvent) => void;
  };
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}

/** Takes files that are dropped on an element; without it the browser would leave the page for the file. */
export function useDropZone(onFiles: (transfer: DataTransfer) => void): DropZone {
  const [hovering, setHovering] = useState(false);
  const hold = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setHovering(true);
  };
  return {
    hovering,
    handlers: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHovering(false);
      },
      onDropCapture: (event) => {
        setHovering(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onFiles(event.dataTransfer);
      },
    },
  };
}
