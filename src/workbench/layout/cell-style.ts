/** One side of a cell's border; the kind is the file format's name for it ("thin"). */
export interface Edge {
  readonly kind: number;
  readonly color: string | null;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** How a cell is drawn, free of the file's way to say it: colours are "#rrggbb", sizes points. */
export interface CellStyle {
  readonly font: {
    readonly family: string | null;
    readonly size: number | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly edges: Readonly<Partial<Record<Side, Edge>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly rotation: number;
  readonly indent: number;
  readonly format: string;
}
