const mostNamed = 4;

/** Names for a message, not too many of them: 「甲、乙、丙、丁」. */
export function quotedNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join('、');
  return names.length > mostNamed ? `${shown}…` : shown;
}
