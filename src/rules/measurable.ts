import { withoutListMarks } from '../content/quantity';
import type { ValueReaders } from '../content/value-readers';
import { compact } from '../sheet/text';

/** Figures that measure nothing: numbers of documents, round the clock, 「目标1：」. */
const idle: readonly RegExp[] = [
  /[〔【[(](?:19|20)\d\d[〕】\])](?:第?\d+号)?/g,
  /第\d+号/g,
  /7[×xX*]24(?:小时)?|24小时/g,
  /目标\d+[::]?/g,
];
/** A year by itself; 「2026年底」 and 「2026年6月」 are dates. */
const year = /(?:19|20)\d\d(?:[-—~至到](?:19|20)?\d\d)?年?度?(?!底|末|内|前|初|中|\d|[./-]\d)/g;
const date = /年底|年末|年内|月底|月末|上半年|下半年|季度末|第[一二三四1-4]季度|\d+月|[一二三四五六七八九十]+月|汛前|汛期前|春节前|开学前|学期末/;

/** Whether a sentence can be measured: it holds a figure, a number in words, or a date. */
export function isMeasurable(text: string, readers: Pick<ValueReaders, 'isQuantified' | 'unitBehindFigure'>): boolean {
  if (date.test(compact(text))) return true;
  const lines = withoutListMarks(text).split(/\n/).map((line) => withoutNumber(line, readers)).join('\n');
  const whole = idle.reduce((rest, pattern) => rest.replace(pattern, ''), compact(lines)).replace(year, '');
  return readers.isQuantified(whole);
}

/** 「1完成培训」: a list number without its point. */
function withoutNumber(line: string, { unitBehindFigure }: Pick<ValueReaders, 'unitBehindFigure'>): string {
  const [, rest = ''] = /^\s*\d(?!\d)(.*)$/s.exec(line) ?? [];
  return rest !== '' && /^[\u4e00-\u9fff]/.test(rest) && unitBehindFigure(rest) === '' ? rest : line;
}
