import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openWritableWorkbook, type WritableFile } from '../../../src/hosts/file/write/open-writable';
import { runCheck } from '../../../src/run/run-check';
import type { Report } from '../../../src/rules/report';
import { suppressionScopes } from '../../../src/rules/suppression';
import { memoryJournal } from '../../../src/taskpane/state/journal';
import { changeKept, restore, setAside, type ReviewTools } from '../../../src/taskpane/state/review';
import { createWriter } from '../../../src/taskpane/state/writer';
import { fixturePath } from '../../fixtures/load';

const now = new Date(2026, 10, 21, 9).getTime();

function opened(): WritableFile {
  const file = openWritableWorkbook(new Uint8Array(readFileSync(fixturePath('bad-water-bureau'))), '水利局.xlsx', { excelize: () => Promise.reject(new Error('not needed')) });
  if (!file.ok) throw new Error(file.failure.code);
  return file.host;
}

function toolsOf(host: WritableFile): ReviewTools {
  return { reader: host, writer: createWriter({ host, journal: memoryJournal(), document: '', now: () => now, onWritten: () => undefined }) };
}

function findingOf(report: Report, rule: string): Report['findings'][number] {
  const finding = report.findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(rule);
  return finding;
}

const rule = 'budget-adds-up';
const step = { reason: ' 上级资金另表反映 ', now, name: '不作为问题' };

describe('what the pane sets aside', () => {
  test.each(suppressionScopes)('as a %s is left out of the next check, by the same reason in every host', async (scope) => {
    const host = opened();
    const before = await runCheck(host);
    const chosen = findingOf(before, rule);
    const gone = before.findings.filter((finding) => (scope === 'workbook' ? finding.rule === rule : finding === chosen));
    expect(await setAside(toolsOf(host), before, { finding: chosen, scope, ...step })).toBe('done');
    const after = await runCheck(host);
    expect(after.findings).toEqual(before.findings.filter((finding) => !gone.includes(finding)));
    expect(after.kept?.suppressed).toMatchObject(gone.map((finding) => ({ finding, by: { scope, reason: '上级资金另表反映', date: '2026-11-21' } })));
  });

  test('is a step that can be taken back', async () => {
    const host = opened();
    const tools = toolsOf(host);
    const bytes = host.save();
    const before = await runCheck(host);
    await setAside(tools, before, { finding: findingOf(before, rule), scope: 'finding', ...step });
    expect(tools.writer.state().steps.map(({ name, cells }) => [name, cells])).toEqual([['不作为问题', 0]]);
    expect(await tools.writer.undo()).toBe(true);
    expect(host.save()).toEqual(bytes);
    expect(await runCheck(host)).toEqual(before);
  });

  test('is restored by its id, the others stay', async () => {
    const host = opened();
    const tools = toolsOf(host);
    const before = await runCheck(host);
    await setAside(tools, before, { finding: findingOf(before, rule), scope: 'finding', ...step });
    await setAside(tools, before, { finding: findingOf(before, 'required-field'), scope: 'workbook', ...step });
    const { kept } = await runCheck(host);
    expect(await restore(tools, kept?.suppressions.filter((each) => each.rule === rule).map(({ id }) => id) ?? [], '恢复')).toBe('done');
    const after = await runCheck(host);
    expect(after.kept?.suppressions.map((each) => each.rule)).toEqual(['required-field']);
    expect(after.findings.some((finding) => finding.rule === rule)).toBe(true);
  });

  test('headings that were taught hold for the next check, beside what was set aside', async () => {
    const host = opened();
    const tools = toolsOf(host);
    const before = await runCheck(host);
    await setAside(tools, before, { finding: findingOf(before, rule), scope: 'finding', ...step });
    await changeKept(tools, (kept) => ({ ...kept, taught: { labels: { columns: { note: ['目标备考'] } } } }), '表头');
    const { kept } = await host.read('workbook');
    expect(JSON.parse(kept ?? '')).toMatchObject({ suppressions: [{ rule }], taught: { labels: { columns: { note: ['目标备考'] } } } });
    expect((await runCheck(host)).findings).toEqual(before.findings.filter((finding) => finding !== findingOf(before, rule)));
  });

  test('a finding of another report is none', async () => {
    const host = opened();
    const [one, other] = [await runCheck(host), await runCheck(host)];
    expect(await setAside(toolsOf(host), one, { finding: findingOf(other, rule), scope: 'finding', ...step })).toBe('not-done');
  });

  test('what a newer version keeps is left alone', async () => {
    const host = opened();
    const tools = toolsOf(host);
    await host.apply({ name: '', expect: [], edits: [{ kind: 'keep', content: '{"version":2}' }] });
    const report = await runCheck(host);
    expect(report.kept?.unreadable).toBe(true);
    expect(await setAside(tools, report, { finding: findingOf(report, rule), scope: 'finding', ...step })).toBe('unreadable');
    expect((await host.read('workbook')).kept).toBe('{"version":2}');
  });

  test('a host that does not answer', async () => {
    const host = opened();
    const report = await runCheck(host);
    const tools = { ...toolsOf(host), reader: { ...host, read: () => Promise.reject(new Error('gone')) } };
    expect(await setAside(tools, report, { finding: findingOf(report, rule), scope: 'finding', ...step })).toBe('unreachable');
  });
});
