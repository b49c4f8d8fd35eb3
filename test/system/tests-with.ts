import * as jest from '@jest/globals';
import { findProgram, lackingText, type ProgramName } from './programs';

/** How a file of tests declares them. */
export interface Declaring {
  readonly describe: typeof jest.describe.skip;
  readonly test: typeof jest.test.skip;
}

/**
 * For a file of tests that need programs: how it declares its tests. Where a program is missing they are skipped, which is
 * said with what to install; where nobody looks (`CI=true`) that would go unseen, and the file fails.
 */
export function testsWith(...names: readonly ProgramName[]): Declaring {
  const missing = names.filter((name) => findProgram(name) === null);
  if (missing.length === 0) return { describe: jest.describe, test: jest.test };
  if (process.env['CI'] === 'true') throw new Error(lackingText(missing));
  return skipped(lackingText(missing));
}

/** For a file of tests that the machine cannot run, whatever is installed: skips them, and says why. */
export function skipped(reason: string): Declaring {
  process.stderr.write(`skipped: ${reason}\n`);
  return { describe: jest.describe.skip, test: jest.test.skip };
}
