import { decimal, decimalText } from '../sheet/decimal';
import { compact } from '../sheet/text';
import type { Problem } from './rule';
import type { ScoredRow } from './score-rows';
import { type Band, type ScoreSettings } from './score-settings';

/** What the form's own phrases say of a target in words, the longer before the shorter. */
const phrases: readonly (readonly [keyof ScoreSettings['inWords'], RegExp])[] = [
  ['missed', /未达成预期|未达到预期|没有达成预期|^未达成|效果较差$/],
  ['partly', /部分达成|部分达到|部分实现预期/],
  ['met', /^(?:已|全部|全面|基本)?(?:达成|达到|实现)预期(?:指标|目标)?(?:并.*)?$|^达成$/],
];

/** The points of a row in words do not lie within the band of the phrase that its actual value uses. */
export function wordsProblem({ row, weight, score, cell }: ScoredRow, { inWords }: ScoreSettings): Problem | null {
  const said = row.actual && !row.actual.empty ? compact(row.actual.text) : '';
  const phrase = phrases.find(([, pattern]) => pattern.test(said))?.[0];
  if (phrase === undefined || !weight.gt(0)) return null;
  const band = inWords[phrase];
  const share = score.times(100).div(weight);
  if (share.gte(band.from) && share.lte(band.to)) return null;
  return {
    cell: cell.cell, case: 'in-words', severity: 'warning',
    facts: { name: row.named?.text ?? row.level2.text, said: row.actual?.text ?? '', points: decimalText(weight) },
    expected: bandText(band, weight), actual: decimalText(score),
  };
}

function bandText({ from, to }: Band, weight: ScoredRow['weight']): string {
  return [from, to].map((percent) => decimalText(weight.times(decimal(percent)).div(100).round(2))).join('–');
}
