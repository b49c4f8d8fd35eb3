import { describe, expect, test } from '@jest/globals';
import type { SettingsStore } from '../../src/hosts/host';
import { checkAsSet } from '../../src/run/check-as-set';
import { differsFromDefault } from '../../src/settings/differs';
import { loadSettings, saveSettings } from '../../src/settings/store';
import { plainHost } from '../taskpane/hosts';
import { rowsFrom, workbookOf } from '../support/grid';

function memoryStore(): SettingsStore {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key) ?? null, set: (key, value) => kept.set(key, value) };
}

describe('settings in a host’s store', () => {
  test('come back as they were kept', () => {
    const store = memoryStore();
    expect(loadSettings(store)).toEqual({ settings: {}, problems: [] });
    expect(saveSettings(store, { preset: '自评复核', leastSatisfaction: 85 })).toEqual([]);
    expect(loadSettings(store)).toEqual({ settings: { preset: '自评复核', leastSatisfaction: 85 }, problems: [] });
  });

  test('are not kept where they cannot be used', () => {
    const store = memoryStore();
    saveSettings(store, { leastSatisfaction: 85 });
    expect(saveSettings(store, { leastSatisfaction: 185 })).toMatchObject([{ code: 'too-large', key: 'leastSatisfaction' }]);
    expect(loadSettings(store).settings).toEqual({ leastSatisfaction: 85 });
  });

  test('that an older program has left are left out, with the reason', () => {
    const store = memoryStore();
    store.set('settings', '{"rules":{"a-rule-of-old":"off"}}');
    expect(loadSettings(store)).toMatchObject({ settings: {}, problems: [{ code: 'unknown-key', key: 'rules.a-rule-of-old' }] });
  });

  test('hold for the next check', async () => {
    const { host } = plainHost(workbookOf(rowsFrom(`
项目支出绩效目标表
项目名称|
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|维修水库座数|≥3座
`)));
    const rulesFound = async (): Promise<string[]> => (await checkAsSet(host.settings)(host, {})).findings.map(({ rule }) => rule);
    expect(await rulesFound()).toContain('required-field');
    saveSettings(host.settings, { rules: { 'required-field': 'off' } });
    expect(await rulesFound()).not.toContain('required-field');
  });
});

describe('what differs from the defaults', () => {
  test.each([
    [{}, []],
    [{ $schema: './x.json' }, []],
    [{ leastSatisfaction: 80, planConvention: 'auto', monitoring: { red: 60 }, scores: { scheme: 'any' } }, []],
    [{ required: { 'project-target': { goal: 'error' } }, words: { weakBases: [] }, labels: { columns: {} } }, []],
    [{ leastSatisfaction: 85 }, ['leastSatisfaction']],
    [{ preset: '申报审核' }, ['preset']],
    [{ rules: { 'basis-weak': 'off' } }, ['rules.basis-weak']],
    [{ monitoring: { red: 60, yellow: 90 }, labels: { columns: { value: ['目标设定'] } } }, ['monitoring.yellow', 'labels.columns.value']],
  ] as const)('%j', (settings, keys) => {
    expect(differsFromDefault(structuredClone(settings) as Parameters<typeof differsFromDefault>[0])).toEqual(keys);
  });
});
