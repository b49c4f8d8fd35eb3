import { describe, expect, test } from '@jest/globals';
import { withoutSuppressions, withSuppressions } from '../../src/kept/change';
import { fingerprintsOf, suppressionFor } from '../../src/kept/fingerprint';
import { nothingKept, printKept } from '../../src/kept/kept';
import { keptIn, parseKept } from '../../src/kept/parse-kept';
import { reviewed } from '../../src/kept/review';
import type { Example } from '../../src/rules/examples/example';
import { type ExampleSheet, exampleSheets } from '../../src/rules/examples/workbook';
import type { Report } from '../../src/rules/report';
import type { SuppressionScope } from '../../src/rules/suppression';
import { cellAddress } from '../../src/sheet/address';
import { checkSheets } from '../rules/run-example';
import { cases } from './cases';

function reportOn(example: Omit<Example, 'note'>, down = 0): Report {
  return checkSheets(exampleSheets({ note: '', ...example }).map((sheet) => moved(sheet, down)));
}

/** The sheet with some rows of other things above. */
function moved({ values, formats }: ExampleSheet, down: number): ExampleSheet {
  return { values: { ...values, values: [...Array.from({ length: down }, (_, at) => [`第${at + 1}行`]), ...values.values] }, formats: [...Array.from({ length: down }, () => []), ...formats] };
}

function places({ findings }: Report): string[] {
  return findings.map(({ cell, rule }) => `${cellAddress(cell)} ${rule}`);
}

/** The suppression of the finding at a cell. */
function suppressionAt(report: Report, cell: string, rule: string, scope: SuppressionScope): ReturnType<typeof suppressionFor> {
  const at = report.findings.findIndex((finding) => cellAddress(finding.cell) === cell && finding.rule === rule);
  const print = fingerprintsOf(report)[at];
  if (!print) throw new Error(`no finding ${cell} ${rule}: ${places(report).join(', ')}`);
  return suppressionFor(print, scope, '合同另有约定', '2026-11-21');
}

describe.each(cases)('$note', ({ first, of: [cell, rule], scope, then, down = 0, left }) => {
  const suppression = suppressionAt(reportOn(first), cell, rule, scope);

  test('is set aside where it was found', () => {
    const report = reviewed(reportOn(first), [suppression]);
    expect(places(report)).not.toContain(`${cell} ${rule}`);
    expect(report.kept?.suppressed.map(({ finding }) => `${cellAddress(finding.cell)} ${finding.rule}`)).toContain(`${cell} ${rule}`);
  });

  test('leaves what it does not reach', () => {
    const report = reviewed(reportOn(then, down), [suppression]);
    expect(places(report)).toEqual(left);
    expect(report.kept?.suppressions.map(({ count }) => count)).toEqual([report.kept?.suppressed.length]);
  });
});

describe('suppressions', () => {
  const report = reportOn({ change: { B5: null, B8: null } });
  const one = suppressionAt(report, 'B5', 'required-field', 'finding');
  const all = suppressionAt(report, 'B5', 'required-field', 'workbook');

  test('of two that reach a finding the narrower one is counted', () => {
    expect(reviewed(report, [all, one]).kept?.suppressions.map(({ scope, count }) => [scope, count])).toEqual([['workbook', 1], ['finding', 1]]);
  });

  test('made twice are one, with the later reason', () => {
    const again = { ...one, reason: '上级已同意' };
    expect(withSuppressions(withSuppressions(nothingKept, [one, all]), [again]).suppressions).toEqual([all, again]);
  });

  test('are taken back by their ids', () => {
    expect(withoutSuppressions({ ...nothingKept, suppressions: [one, all] }, [one.id]).suppressions).toEqual([all]);
  });

  test('come back from the text that is kept', () => {
    const kept = { suppressions: [one, all], taught: { labels: { columns: { value: ['目标设定'] } } } };
    expect(keptIn(printKept(kept) ?? undefined)).toEqual(kept);
    expect(printKept(nothingKept)).toBeNull();
  });

  test.each(['', '{', 'null', '{}', '{"version":2,"suppressions":[],"taught":{}}', '{"version":1,"suppressions":[{}],"taught":{}}', '{"version":1,"suppressions":[],"taught":{"labels":{"columns":{"value":["单位"]}}}}'])('what cannot be used is not guessed at: %s', (text) => {
    expect(parseKept(text)).toBeNull();
  });

  test('of rules and forms that are gone are kept, and set nothing aside', () => {
    const old = { ...all, id: 'x', rule: 'a-rule-of-old' };
    expect(reviewed(report, [old]).kept?.suppressions).toMatchObject([{ id: 'x', count: 0 }]);
    expect(parseKept(printKept({ suppressions: [old], taught: {} }) ?? '')?.suppressions).toEqual([old]);
  });
});
