import { compact } from '../sheet/text';
import type { Reading } from './reading';

/** 「编码-名称」 in one cell, as Sichuan's forms print it: the code is the long run of digits and capitals in front. */
const codeAndName = /^([0-9A-Z]{15,30})[-—_](.+)$/s;

/** A project's name and code; a cell that holds both is taken apart. '' where there is none. */
export function readName(name: Reading | null, code: Reading | null): { readonly name: string; readonly code: string } {
  const nameText = name === null || name.empty ? '' : name.text;
  const codeText = code === null || code.empty ? '' : compact(code.text);
  const [, front, rest] = codeAndName.exec(compact(nameText)) ?? [];
  if (front === undefined || rest === undefined) return { name: nameText, code: codeText };
  return { name: nameText.slice(nameText.search(/[-—_]/) + 1).trim(), code: codeText === '' ? front : codeText };
}
