/** @jest-environment jsdom */
import '../office-host/text-encoding';
import { beforeAll, test } from '@jest/globals';
import { variantsOf } from '../../src/compose/template/blank';
import { templatePlan, type TemplatePlace } from '../../src/compose/template/template-plan';
import { forms } from '../../src/forms/registry';
import { templateWords } from '../../src/locales/template-words';
import { type FileCase, type FileResult, throughFiles } from './same/cases';
import { compareHosts } from './same/compare';

/** Each form in each of its variants, on a sheet of its own and below a person's values. */
const cases = forms.flatMap((form) => variantsOf(form).flatMap((options) => {
  const words = templateWords(form.id, 'zh-CN');
  const places: readonly TemplatePlace[] = [{ kind: 'new-sheet', name: words.sheetName }, { kind: 'on-sheet', sheetId: '#0', at: { row: 11, column: 1 } }];
  return places.map((place) => ({ title: [form.id, JSON.stringify(options), place.kind].join(' '), each: { file: null, plan: templatePlan(form, options, place, words) } satisfies FileCase }));
}));
let results: readonly FileResult[] = [];

beforeAll(async () => {
  results = await throughFiles(cases.map(({ each }) => each));
}, 240_000);

test.each(cases.map(({ title }, at) => ({ title, at })))('$title is the same in a file and in Excel, and is taken back in both', async ({ at }) => {
  const [one, fromFile] = [cases[at], results[at]];
  if (!one || !fromFile) throw new Error('no case');
  await compareHosts(one.each, fromFile);
});
