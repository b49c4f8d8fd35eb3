import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { findingKeys } from '../../kept/fingerprint';
import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import type { Finding, Report } from '../../rules/report';
import { problemOf } from '../inputs';
import { oneLine } from '../text';

/** The findings of an earlier run, by file; a key stands once for each finding that has it. */
export interface Baseline {
  readonly files: Readonly<Record<string, readonly string[]>>;
}

const schema = z.object({ version: z.literal(1), files: z.record(z.string(), z.array(z.string())) });

/** How a baseline names a file: from the baseline's own folder, with slashes, so that both may be moved together. */
export function nameIn(baseline: string, file: string): string {
  return path.relative(path.dirname(path.resolve(baseline)), path.resolve(file)).split(path.sep).join('/');
}

/** Reads a baseline; says why not where it cannot be used. */
export async function readBaseline(file: string, locale: LocaleId): Promise<Baseline | { readonly problem: string }> {
  const t = translator(locale);
  const unusable = (reason: string): { readonly problem: string } => ({ problem: t('cli.baseline.unreadable', { file: oneLine(file), reason }) });
  const read = await readFile(file, 'utf8').then((text) => ({ text }), (error: unknown) => ({ problem: problemOf(error) }));
  if ('problem' in read) return unusable(t(read.problem === 'not-found' ? 'cli.baseline.no-file' : 'cli.baseline.not-readable'));
  try {
    const parsed = schema.safeParse(JSON.parse(read.text));
    return parsed.success ? parsed.data : unusable(t('cli.baseline.not-ours'));
  } catch {
    return unusable(t('cli.baseline.not-ours'));
  }
}

/** A baseline as the text of its file: a line a finding, sorted, so that changes to it can be read. */
export function printBaseline(files: ReadonlyMap<string, readonly string[]>): string {
  const sorted = [...files].filter(([, keys]) => keys.length > 0).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, keys]) => [name, [...keys].sort()] as const);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/** How a report stands against what was known of its file. */
export interface Compared {
  readonly added: number;
  readonly known: number;
  /** Known findings that are there no more. */
  readonly gone: number;
}

/** Which findings of a report were not known; of several with one key as many are known as the baseline has. */
export function newFindings(report: Report, known: readonly string[]): { readonly isNew: ReadonlySet<Finding>; readonly compared: Compared } {
  const left = new Map<string, number>();
  for (const key of known) left.set(key, (left.get(key) ?? 0) + 1);
  const keys = findingKeys(report);
  const isNew = new Set(report.findings.filter((_, at) => {
    const key = keys[at] ?? '';
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  }));
  const seen = report.findings.length - isNew.size;
  return { isNew, compared: { added: isNew.size, known: seen, gone: known.length - seen } };
}
