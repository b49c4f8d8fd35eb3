import { describe, expect, test } from '@jest/globals';
import { exampleSheets } from '../../src/rules/examples/workbook';
import { cellAddress } from '../../src/sheet/address';
import { checkedSettings } from '../../src/settings/parse';
import { resolved } from '../../src/settings/resolve';
import type { SettingsFile } from '../../src/settings/schema';
import { checkSheets } from '../rules/run-example';
import { type Effect, effects } from './effects';
import { unitEffects } from './unit-effects';

function findingsOf({ example, note }: Effect, settings: SettingsFile): string[] {
  const { check, taught } = resolved(settings);
  return checkSheets(exampleSheets({ ...example, note }), check, taught).findings.map(({ cell, rule, severity }) => `${cellAddress(cell)} ${rule} ${severity}`);
}

describe.each([...effects, ...unitEffects])('$note', (effect) => {
  test('can be set', () => {
    expect(checkedSettings(effect.settings)).toMatchObject({ ok: true });
  });

  test('by default', () => {
    expect(findingsOf(effect, {})).toEqual(effect.before);
  });

  test('as set', () => {
    expect(findingsOf(effect, effect.settings)).toEqual(effect.after);
  });
});
