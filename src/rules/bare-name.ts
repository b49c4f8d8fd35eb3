const trailingBracket = /[([【][^()[\]【】]*[)\]】]$/;

/** A name in compact form without the note behind it: 「群众满意度(率)」 → 「群众满意度」. */
export function bareName(name: string): string {
  const last = name.at(-1);
  return last === ')' || last === ']' || last === '】' ? name.replace(trailingBracket, '') : name;
}
