/** Steps from one text to another: letters put in, taken out or replaced. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The known name that somebody probably meant, or null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const written = name.toLowerCase();
  const counted = known.map((each) => ({ each, steps: distance(written, each.toLowerCase()) })).sort((a, b) => a.steps - b.steps);
  const [best] = counted;
  return best && best.steps <= Math.max(1, Math.floor(name.length / 3)) ? best.each : null;
}
