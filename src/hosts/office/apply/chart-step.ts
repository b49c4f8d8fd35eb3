import { cellAddress } from '../../../sheet/address';
import type { EditOf } from './edits';
import { cellsAt, type Scope } from './step';

const types = { column: 'ColumnClustered', line: 'Line', bar: 'BarClustered' } as const;

/** A chart over cells of its sheet. Names of series are texts: the API takes no reference for them. */
export function queueChart({ sheet }: Scope, { sheetId, chart }: EditOf<'chart'>, names: readonly string[]): void {
  const target = sheet(sheetId);
  const [first, ...others] = chart.series;
  if (!first) return;
  const isColumn = first.values.left === first.values.right;
  const made = target.charts.add(types[chart.type], cellsAt(target, first.values), isColumn ? 'Columns' : 'Rows');
  const all = [made.series.getItemAt(0), ...others.map(({ values }, at) => {
    const series = made.series.add(names[at + 1] ?? '');
    series.setValues(cellsAt(target, values));
    return series;
  })];
  for (const [at, series] of all.entries()) {
    series.setXAxisValues(cellsAt(target, chart.categories));
    series.name = names[at] ?? '';
  }
  made.title.text = chart.title;
  const { top, left, bottom, right } = chart.place;
  made.setPosition(cellAddress({ row: top, column: left }), cellAddress({ row: bottom, column: right }));
}
