import type { Crossed } from '../office/large';
import type { AnyHost, Evidence, Feature, HostKind } from './features';

/** A column of the table: a host as it was made for it. */
export interface Column {
  readonly title: string;
  readonly kind: HostKind;
  readonly host: AnyHost;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** How a test looks at a host: by where it stands. What is seen of Excel is always the model's. */
export function howTested(kind: HostKind, [file]: Evidence): string {
  if (kind === 'excel') return file.startsWith('test/e2e/') ? 'model-tested, in Chromium' : 'model-tested';
  if (file.startsWith('test/e2e/')) return 'in Chromium';
  return kind === 'workbench' && file.startsWith('test/workbench/') ? 'without a page' : 'the file’s bytes';
}

function cell({ of, tests }: Feature, { kind, host }: Column): string {
  const evidence = tests[kind];
  if (!of(host)) return '—';
  return evidence ? howTested(kind, evidence) : '**untested**';
}

/** What each host does, and how that was seen. */
export function featureTable(features: readonly Feature[], columns: readonly Column[]): string {
  const heads = ['', ...columns.map(({ title }) => title)];
  return [row(heads), row(heads.map(() => '---')), ...features.map((feature) => row([feature.name, ...columns.map((column) => cell(feature, column))]))].join('\n');
}

function evidenceOf(evidence: Evidence | undefined): string {
  return evidence ? `\`${evidence[0].replace(/^test\//, '')}\`` : '';
}

/** The tests behind the table. */
export function evidenceTable(features: readonly Feature[], kinds: readonly HostKind[]): string {
  const heads = ['', ...kinds.map((kind) => `tests for ${kind === 'excel' ? 'Excel' : `the ${kind}`}`)];
  return [row(heads), row(heads.map(() => '---')), ...features.map(({ name, tests }) => row([name, ...kinds.map((kind) => evidenceOf(tests[kind]))]))].join('\n');
}

/** What the messages of a large workbook weigh. */
export function messageTable(crossed: Readonly<Record<string, Pick<Crossed, 'trips' | 'request' | 'response' | 'total'>>>): string {
  const names: Readonly<Record<string, string>> = { check: 'checked', mark: 'marked: every finding', write: 'as many cells written to a new sheet', read: 'both sheets read again' };
  const heads = ['1,000,000 cells', 'messages', 'largest request, bytes', 'largest answer, bytes', 'all together, bytes'];
  const lines = Object.entries(crossed).map(([what, { trips, request, response, total }]) => row([names[what] ?? what, ...[trips, request, response, total].map((each) => each.toLocaleString('en-US'))]));
  return [row(heads), row(['---', '--:', '--:', '--:', '--:']), ...lines].join('\n');
}

/** A page with the part between two marks of a name put in anew. */
export function withBlock(page: string, name: string, block: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for ${name}`);
  return `${page.slice(0, from + start.length)}\n\n${block}\n\n${page.slice(to)}`;
}
