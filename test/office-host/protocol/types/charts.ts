import { parseRange, rangeAddress, type Rect } from '../../../../src/sheet/address';
import type { ModelChart } from '../../workbook/sheet';
import { invalidArgument, itemNotFound, Unmodelled } from '../errors';
import { done, rangeArgument, type ModelObject } from '../objects';
import { sheetOf, type Session } from '../session';

const types: Readonly<Record<string, string>> = { ColumnClustered: 'column', Line: 'line', BarClustered: 'bar' };

function rangeText(argument: unknown): string {
  const [rect] = rangeArgument(argument)?.rects ?? [];
  if (!rect) throw invalidArgument();
  return rangeAddress(rect);
}

function corner(argument: unknown): Rect {
  const rect = typeof argument === 'string' ? parseRange(argument) : null;
  if (!rect) throw invalidArgument();
  return rect;
}

function seriesObject(sheetId: string, chart: ModelChart, series: ModelChart['series'][number]): ModelObject {
  return {
    type: 'ChartSeries',
    protectedBy: sheetId,
    setters: { Name: (value) => { series.name = String(value); } },
    methods: {
      SetValues: ([range]) => {
        series.values = rangeText(range);
        return done;
      },
      SetXAxisValues: ([range]) => {
        chart.categories = rangeText(range);
        return done;
      },
    },
  };
}

function chartObject(sheetId: string, chart: ModelChart): ModelObject {
  const seriesCollection: ModelObject = {
    type: 'ChartSeriesCollection',
    protectedBy: sheetId,
    methods: {
      GetItemAt: ([at]) => {
        const series = chart.series[Number(at)];
        if (!series) throw itemNotFound();
        return { object: seriesObject(sheetId, chart, series) };
      },
      Add: ([name]) => {
        const series = { name: String(name), values: '' };
        chart.series.push(series);
        return { object: seriesObject(sheetId, chart, series) };
      },
    },
  };
  return {
    type: 'Chart',
    protectedBy: sheetId,
    parts: {
      Title: () => ({ type: 'ChartTitle', protectedBy: sheetId, setters: { Text: (value) => { chart.title = String(value); } } }),
      Series: () => seriesCollection,
    },
    methods: {
      SetPosition: ([from, to]) => {
        const [start, end] = [corner(from), corner(to)];
        chart.place = rangeAddress({ top: start.top, left: start.left, bottom: end.bottom, right: end.right });
        return done;
      },
    },
  };
}

/** The charts of a sheet. One begins with the series that its range holds, of which the model knows single ones. */
export function chartsObject(session: Session, sheetId: string): ModelObject {
  return {
    type: 'ChartCollection',
    protectedBy: sheetId,
    methods: {
      Add: ([type, range, by]) => {
        const known = types[String(type)];
        const [rect] = rangeArgument(range)?.rects ?? [];
        if (known === undefined || !rect) throw invalidArgument();
        const isSingle = by === 'Columns' ? rect.left === rect.right : by === 'Rows' && rect.top === rect.bottom;
        if (!isSingle) throw new Unmodelled('charts of several series at once');
        const chart: ModelChart = { type: known, title: '', categories: '', series: [{ name: '', values: rangeAddress(rect) }], place: '' };
        sheetOf(session, sheetId).charts.push(chart);
        return { object: chartObject(sheetId, chart) };
      },
    },
  };
}
