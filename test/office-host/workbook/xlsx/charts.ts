import { rangeAddress } from '../../../../src/sheet/address';
import type { ChartData } from '../data';
import type { Package } from './package';
import { all, deep, find, type XmlElement } from './xml';

function number(element: XmlElement | undefined, name: string): number {
  return Number(find(element, name)?.text ?? 0);
}

/** The cells that a chart covers: those that it ends before are not among them. */
function place(anchor: XmlElement): string {
  const [from, to] = [find(anchor, 'from'), find(anchor, 'to')];
  const end = (cell: string, offset: string): number => number(to, cell) - (number(to, offset) === 0 ? 1 : 0);
  return rangeAddress({ top: number(from, 'row'), left: number(from, 'col'), bottom: end('row', 'rowOff'), right: end('col', 'colOff') });
}

function reference(element: XmlElement | undefined): string {
  const [text = ''] = element ? deep(element, 'f').map((each) => each.text) : [];
  return text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
}

/** What a series is called: the text itself, or that of the cell that it names. */
function seriesName(text: XmlElement | undefined, textAt: (address: string) => string): string {
  const plain = find(text, 'v')?.text;
  return plain ?? textAt(reference(text));
}

function chartType(plot: XmlElement | undefined): { readonly type: string; readonly series: readonly XmlElement[] } {
  const [chart] = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const direction = find(chart, 'barDir')?.attributes['val'];
  const type = chart?.name === 'barChart' ? (direction === 'bar' ? 'bar' : 'column') : (chart?.name ?? '').replace(/Chart$/, '');
  return { type, series: all(chart, 'ser') };
}

/** The charts of a sheet. */
export function chartsOf(file: Package, path: string, textAt: (address: string) => string): ChartData[] {
  return [...file.related(path, 'drawing').values()].flatMap((drawing) => {
    const targets = file.related(drawing, 'chart');
    return (file.part(drawing)?.children ?? []).flatMap((anchor): ChartData[] => {
      const [frame] = deep(anchor, 'chart');
      const root = file.part(targets.get(frame?.attributes['id'] ?? '') ?? '');
      if (!root) return [];
      const { type, series } = chartType(find(root, 'chart', 'plotArea'));
      const title = find(root, 'chart', 'title');
      return [{
        type,
        title: title ? deep(title, 't').map(({ text }) => text).join('') : '',
        categories: reference(find(series[0], 'cat')),
        series: series.map((each) => ({ name: seriesName(find(each, 'tx'), textAt), values: reference(find(each, 'val')) })),
        place: place(anchor),
      }];
    });
  });
}
