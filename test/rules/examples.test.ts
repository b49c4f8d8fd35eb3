import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { bases, type BaseName } from '../../src/rules/examples/bases';
import type { Example, Reject } from '../../src/rules/examples/example';
import { examples } from '../../src/rules/examples/registry';
import { exampleSheets } from '../../src/rules/examples/workbook';
import { rules } from '../../src/rules/registry';
import type { Finding } from '../../src/rules/report';
import type { Rule } from '../../src/rules/rule';
import { cellAddress } from '../../src/sheet/address';
import { checkSheets } from './run-example';

const fewest = 6;
const goodBases = (Object.keys(bases) as BaseName[]).filter((name) => name !== 'blank');
const cases = rules.flatMap((rule) => [
  ...(examples[rule.id]?.accept ?? []).map((example) => ({ rule, example, title: `${rule.id} accepts ${example.note}` })),
]);
const rejects = rules.flatMap((rule) => (examples[rule.id]?.reject ?? []).map((example) => ({ rule, example, title: `${rule.id} rejects ${example.note}` })));

/** A finding as the examples name it: its cell, with the sheet's number where it is not the first. */
function addressOf({ sheetId, cell }: Finding): string {
  const sheet = sheetId.slice(1);
  return sheet === '1' ? cellAddress(cell) : `${sheet}!${cellAddress(cell)}`;
}

function check(example: Example): readonly Finding[] {
  return checkSheets(exampleSheets(example), example.settings).findings;
}

function expectedOf(rule: Rule, { cell, case: which, severity = rule.severity, expected, fix }: Reject): object {
  return {
    cell, case: which, severity,
    ...(expected === undefined ? {} : { expected }),
    ...(fix === undefined ? {} : { fix: fix && Object.entries(fix).sort() }),
  };
}

function actualOf(finding: Finding, { expected, fix }: Reject): object {
  const writes = finding.fix?.writes.map(({ cell, value }) => [cellAddress(cell), value] as const) ?? null;
  return {
    cell: addressOf(finding), case: finding.case, severity: finding.severity,
    ...(expected === undefined ? {} : { expected: finding.expected }),
    ...(fix === undefined ? {} : { fix: writes && [...writes].sort() }),
  };
}

describe('the good tables', () => {
  test.each(goodBases)('%s gives no finding', (base) => {
    const report = checkSheets(exampleSheets({ note: '', base }));
    expect(report.tables).toHaveLength(1);
    expect(report.findings).toEqual([]);
  });

  test('all together in one workbook give none', () => {
    expect(checkSheets(exampleSheets({ note: '', base: goodBases })).findings).toEqual([]);
  });
});

describe('examples', () => {
  // What a rule leaves alone is a good table, unless the example says which other rules object to it.
  test.each(cases)('$title', ({ rule, example }) => {
    const found = check(example).map((finding) => `${finding.rule} ${addressOf(finding)} ${finding.case}`);
    expect(found.filter((text) => text.startsWith(`${rule.id} `))).toEqual([]);
    expect(found.filter((text) => !(example.also ?? []).includes(text.split(' ', 1)[0] ?? ''))).toEqual([]);
  });

  test.each(rejects)('$title', ({ rule, example }) => {
    const found = check(example).filter((finding) => finding.rule === rule.id);
    expect(found.map((finding) => actualOf(finding, example))).toEqual([expectedOf(rule, example)]);
  });
});

describe('the lists', () => {
  test('every rule has a file of examples, and every file a rule', () => {
    const files = readdirSync('src/rules/examples').map((file) => file.replace(/\.ts$/, ''));
    const data = files.filter((name) => !/^(?:example|registry|workbook|bases.*)$/.test(name));
    expect(data.sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('every rule has a file of its own name', () => {
    const files = readdirSync('src/rules').map((file) => file.replace(/\.ts$/, ''));
    for (const { id } of rules) expect(files).toContain(id);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(rules)('$id: enough examples, as many silent ones as findings', ({ id }) => {
    const { accept = [], reject = [] } = examples[id] ?? {};
    expect(reject.length).toBeGreaterThanOrEqual(fewest);
    expect(accept.length).toBeGreaterThanOrEqual(reject.length);
    const notes = [...accept, ...reject].map(({ note }) => note);
    expect(new Set(notes).size).toBe(notes.length);
  });
});
