import { expect, test } from '@jest/globals';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { describe as inWords, expectedActual } from '../../src/locales/finding-text';
import { localeIds } from '../../src/locales/locale';
import { nearMissText } from '../../src/locales/report-text';
import { runCheck } from '../../src/run/run-check';
import { fixtureNames, readFixture, sampleNames } from '../fixtures/load';

test.each([...fixtureNames(), ...sampleNames()])('%s: everything found in it has words', async (name) => {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(opened.failure.code);
  const { findings, nearMisses } = await runCheck(opened.host);
  const texts = localeIds.flatMap((locale) => [
    ...findings.map((finding) => inWords(finding, locale).text),
    ...findings.flatMap((finding) => expectedActual(finding, locale) ?? []),
    ...nearMisses.map((miss) => nearMissText(miss, locale)),
  ]);
  expect(texts.filter((text) => !/^[^\r\n]+$/.test(text))).toEqual([]);
});
