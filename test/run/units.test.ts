import { expect, test } from '@jest/globals';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { runCheck } from '../../src/run/run-check';
import { resolved } from '../../src/settings/resolve';
import type { SettingsFile } from '../../src/settings/schema';
import { fixtureNames, readFixture, sampleNames } from '../fixtures/load';

/** The whole report on a workbook as text. */
async function reportBy(name: string, settings: SettingsFile | null): Promise<string> {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(`${name}: ${opened.failure.code}`);
  const { check, taught } = resolved(settings ?? {});
  return JSON.stringify(await runCheck(opened.host, settings ? { settings: check, taught } : {}));
}

test.each([...fixtureNames(), ...sampleNames()])('%s reads the same with no further units, and with units that it does not hold', async (name) => {
  const usual = await reportBy(name, null);
  expect(await reportBy(name, { words: { units: {} } })).toBe(usual);
  expect(await reportBy(name, { words: { units: { person: ['麤'], thing: ['黌'], money: ['鑿'], time: ['齾'], measure: ['龘'], share: ['靐'] } } })).toBe(usual);
});
