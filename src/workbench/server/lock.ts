import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 200;
/** A lock this old was left behind by a program that was ended: no build takes as long. */
const tooOld = 180_000;

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > tooOld) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/** Does something while no other process does it: a folder that only one can make is the sign. */
export async function alone<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(path.dirname(folder), { recursive: true });
  while (!take(folder)) await wait(patience);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
