const mostName = 31;

/** A name for a new sheet that no other has: the wanted one, else with a number behind it, never longer than Excel allows. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  // Excel tells names apart without regard to capitals.
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${shortened(wanted, mostName - suffix.length)}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** Cut by whole characters, none in halves. */
function shortened(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}
