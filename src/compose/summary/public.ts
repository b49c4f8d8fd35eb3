import type { TableContent } from '../../content/content';
import { isBlankForm } from '../../rules/blank';
import { type Decimal, sum, zero } from '../../sheet/decimal';
import type { Source } from '../report-source';
import { columns, figureIn, total } from './columns';
import { moneyFigure, numberOf, type Origin } from './figure';
import type { Summary, SummaryCell, SummaryColumn, SummaryRow } from './model';
import { placeCell, remarkCell } from './row';
import type { SummaryWords } from './words';

const items = ['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const;
const years = ['current', 'previous'] as const;

/** 三公经费汇总: a row for each table, the expenses of both years beside each other. */
export const threePublic: Summary = {
  id: 'public',
  keys: [['organization'], ['place']],
  rowsOf: (source, words) => source.report.tables.filter((table) => table.table.form === 'three-public' && !isBlankForm(table)).map((table) => rowOf(source, table, words)),
  columnsOf: (_, words, files) => [
    ...columns(['no', 'file', 'place', 'organization'], words, files),
    ...years.flatMap((year) => items.map((item): SummaryColumn => ({ id: `${year}:${item}`, heading: words.publicItem(year, item), width: 10, kind: 'money', total }))),
    { id: 'change', heading: words.heading('change'), width: 10, kind: 'money', total },
    {
      id: 'rate', heading: words.heading('rate'), width: 10, kind: 'share',
      total: (_column, { totalOf, figuresOf }) => {
        const sumOf = (id: string): Decimal => sum(figuresOf(id).filter((figure) => figure !== null));
        const result = sumOf('previous:total').eq(zero) ? '' : numberOf(sumOf('change').div(sumOf('previous:total')));
        return { formula: rateFormula(totalOf('change'), totalOf('previous:total')), result };
      },
    },
    ...columns(['remark'], words, files),
  ],
};

function rowOf(source: Source, table: TableContent, words: SummaryWords): SummaryRow {
  const origin: Origin = { sheetName: table.table.sheetName, linked: source.file === null, unit: table.unit };
  const figures = years.flatMap((year) => items.map((item) => {
    const amount = table.items.find(({ known }) => known?.id === item)?.[year] ?? null;
    return [`${year}:${item}`, moneyFigure(amount, words.publicItem(year, item), origin)] as const;
  }));
  const cells: Record<string, SummaryCell> = Object.fromEntries(figures.map(([id, { cell }]) => [id, cell]));
  const [current, previous] = [figureIn(cells['current:total']), figureIn(cells['previous:total'])];
  const change = current && previous ? current.minus(previous) : null;
  return {
    cells: {
      ...cells,
      file: source.file ?? '',
      place: placeCell(source, table.table.sheetName, table.title?.cell ?? { row: table.table.range.top, column: table.table.range.left }),
      organization: table.organization?.name ?? '',
      ...(change && previous && {
        change: { formulaAt: (at) => `=N(${at('current:total')})-N(${at('previous:total')})`, result: numberOf(change) },
        rate: { formulaAt: (at) => rateFormula(at('change'), at('previous:total')), result: previous.eq(zero) ? '' : numberOf(change.div(previous)) },
      }),
      remark: remarkCell(figures.flatMap(([, { troubles }]) => troubles), words),
    },
  };
}

/** Nothing can be said of how much more than nothing it is. */
function rateFormula(change: string, previous: string): string {
  return `=IF(N(${previous})=0,"",${change}/${previous})`;
}
