import { translator } from '../../locales/translate';
import type { CheckCommand } from '../options';
import type { Terminal } from '../terminal';
import { oneLine } from '../text';
import { save, whereToWrite } from '../work-file';
import { type Baseline, type Compared, nameIn, printBaseline, readBaseline } from './baseline';
import type { Checked } from './task';

/** A run that is held against a baseline, or makes one. */
export interface HeldAgainst {
  /** What is known of a file; null without a baseline. */
  readonly knownOf: (file: string) => readonly string[] | null;
  /** Notes each result on its way. */
  readonly noting: (results: AsyncIterable<Checked>) => AsyncIterable<Checked>;
  /** Says how the run stands, and writes the new baseline; answers whether that is done. */
  readonly end: () => Promise<boolean>;
}

/** Makes ready what a check is held against; says why it cannot, and answers null. */
export async function heldAgainst({ baseline: file, writeBaseline, locale, formats, inputs, force }: CheckCommand, terminal: Terminal): Promise<HeldAgainst | null> {
  const { out, err } = terminal;
  const read = file === null ? null : await readBaseline(file, locale);
  if (read && 'problem' in read) {
    err(`${read.problem}\n`);
    return null;
  }
  const target = { kind: 'file', path: writeBaseline ?? '', force } as const;
  if (writeBaseline !== null && (await whereToWrite(target, inputs, ['.json'], locale, terminal)) === null) return null;
  const t = translator(locale);
  const found = new Map<string, readonly string[]>();
  let compared: Compared = { added: 0, known: 0, gone: 0 };
  // What a program reads from standard output stays whole.
  const say = formats.some((each) => each.file === null && each.format !== 'text') ? err : out;
  return {
    knownOf: (name) => read && knownOf(read, file ?? '', name),
    noting: async function* (results) {
      for await (const checked of results) {
        if (!('failure' in checked)) {
          if (writeBaseline !== null && checked.keys) found.set(nameIn(writeBaseline, checked.path), checked.keys);
          compared = added(compared, checked.compared);
        }
        yield checked;
      }
    },
    end: async () => {
      if (read) say(`${t('cli.baseline.summary', { ...compared })}\n`);
      if (writeBaseline === null) return true;
      if (!(await save(writeBaseline, new TextEncoder().encode(printBaseline(found)), locale, terminal))) return false;
      say(`${t('cli.baseline.written', { file: oneLine(writeBaseline), count: [...found.values()].flat().length })}\n`);
      return true;
    },
  };
}

function knownOf({ files }: Baseline, baseline: string, name: string): readonly string[] {
  const key = nameIn(baseline, name);
  return Object.hasOwn(files, key) ? files[key] ?? [] : [];
}

function added(one: Compared, other: Compared | null): Compared {
  if (!other) return one;
  return { added: one.added + other.added, known: one.known + other.known, gone: one.gone + other.gone };
}
