import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';

/** What makes markup or code of a text, and the rule that refuses it. */
const refused: readonly (readonly [string, string])[] = [
  ["export function show(element: HTMLElement, text: string): void { element.innerHTML = text; }", 'no-restricted-syntax'],
  ["export function show(element: HTMLElement, text: string): void { element.outerHTML = text; }", 'no-restricted-syntax'],
  ["export function show(element: HTMLElement, text: string): void { element['innerHTML'] = text; }", 'no-restricted-syntax'],
  ["export function show(element: HTMLElement, text: string): void { Object.assign(element, { innerHTML: text }); }", 'no-restricted-syntax'],
  ["export function show(element: HTMLElement, text: string): void { element.insertAdjacentHTML('beforeend', text); }", 'no-restricted-syntax'],
  ["export function show(frame: HTMLIFrameElement, text: string): void { frame.srcdoc = text; }", 'no-restricted-syntax'],
  ["export function show(text: string): void { document.write(text); }", 'no-restricted-syntax'],
  ["export function show(text: string): DocumentFragment { return document.createRange().createContextualFragment(text); }", 'no-restricted-syntax'],
  ["export const show = (text: string) => <p dangerouslySetInnerHTML={{ __html: text }} />;", 'no-restricted-syntax'],
  ["export const show = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });", 'no-restricted-syntax'],
  ["export function run(text: string): unknown { return eval(text); }", 'no-eval'],
  ["export function run(text: string): unknown { return window.eval(text); }", 'no-restricted-syntax'],
  ["export function run(text: string): unknown { return new Function(text); }", 'no-new-func'],
  ["export function run(text: string): void { setTimeout(text, 0); }", '@typescript-eslint/no-implied-eval'],
  ["export const address = 'javascript:run()';", 'no-script-url'],
  ["export const show = () => <a href=\"javascript:run()\">x</a>;", 'no-script-url'],
];
const allowed = [
  "export function show(element: HTMLElement, text: string): void { element.textContent = text; }",
  "export const show = (text: string) => <p>{text}</p>;",
  "export function run(act: () => void): void { setTimeout(act, 0); }",
];
/** A file of the pane, and one of a room that has rules of its own for the same syntax. */
const places = ['src/taskpane/pane.tsx', 'src/compose/marks.ts'];

const program = `
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
const tries = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const answers = [];
for (const { code, filePath } of tries) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  answers.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(answers));
`;

const tries = [...refused.map(([code]) => code), ...allowed].flatMap((code) => places.filter((place) => place.endsWith('x') || !code.includes('<')).map((filePath) => ({ code, filePath })));
const answers = new Map<string, readonly string[]>();

beforeAll(() => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { input: JSON.stringify(tries), encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  z.array(z.array(z.string())).parse(JSON.parse(stdout)).forEach((messages, at) => {
    const { code = '', filePath = '' } = tries[at] ?? {};
    answers.set(`${filePath} ${code}`, messages);
  });
}, 300_000);

describe.each(places)('in %s', (place) => {
  test.each(refused.filter(([code]) => answersFor(place, code)))('%s', (code, rule) => {
    expect(answers.get(`${place} ${code}`)).toContain(rule);
  });

  test.each(allowed.filter((code) => answersFor(place, code)))('but not %s', (code) => {
    expect(answers.get(`${place} ${code}`)?.filter((rule) => refused.some(([, other]) => other === rule))).toEqual([]);
  });
});

function answersFor(place: string, code: string): boolean {
  return tries.some((each) => each.filePath === place && each.code === code);
}
