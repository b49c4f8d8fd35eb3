import type { Source } from './session';
import { handleSource } from './sources';

const workbookTypes = [{ accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm'] } }];

/** Whether the browser lets a person choose files so that the page may read them again another day. */
export function canPick(): boolean {
  return typeof Reflect.get(window, 'showOpenFilePicker') === 'function';
}

/** Lets the person choose workbooks; none where they think better of it. */
export async function pickFiles(): Promise<readonly Source[]> {
  const pick: unknown = Reflect.get(window, 'showOpenFilePicker');
  if (typeof pick !== 'function') return [];
  try {
    const chosen: unknown = await Reflect.apply(pick, window, [{ multiple: true, types: workbookTypes }]);
    return Array.isArray(chosen) ? chosen.filter((each) => each instanceof FileSystemFileHandle).map(handleSource) : [];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  }
}

/** Asks the person, where the browser wants that, whether the page may read a file again. To be called on a press. */
export async function mayRead(handle: FileSystemFileHandle): Promise<boolean> {
  const ask: unknown = Reflect.get(handle, 'requestPermission');
  if (typeof ask !== 'function') return true;
  const answer: unknown = await Promise.resolve(Reflect.apply(ask, handle, [{ mode: 'read' }])).catch(() => 'denied');
  return answer === 'granted';
}
