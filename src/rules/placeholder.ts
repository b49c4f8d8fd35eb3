import { compact } from '../sheet/text';

/** What a template prints to be replaced: 目标内容1, (100字以内), XX, **, 请填写. */
const placeholders: readonly RegExp[] = [
  /目标内容\d*/,
  /[([]\d+字(?:以内|左右|以上)[)\]]/,
  /(?<![A-Za-z])[Xx×]{2,}(?![A-Za-z])/,
  /\*{2,}/,
  /_{2,}/,
  /请(?:填写|输入|在此)/,
  /[○〇]{2,}/,
];

/** The placeholder that a text still holds, or null. */
export function placeholderIn(text: string): string | null {
  const whole = compact(text);
  return placeholders.map((pattern) => pattern.exec(whole)?.[0]).find((found) => found !== undefined) ?? null;
}

/** Whether a text still holds a placeholder. */
export function hasPlaceholder(text: string): boolean {
  return placeholderIn(text) !== null;
}
