const mostRemembered = 1_000;

/** What a text can be read as; `undefined` means that it was not read yet. */
type Answer = object | string | number | boolean | null;

/**
 * A function of a text that works each text out once, since the same names, units and values stand in table after table.
 * The function must be pure. Memory stays bounded whatever is read: of the texts before the last `most` only those are kept
 * that were asked for again.
 */
export function remembered<T extends Answer>(read: (text: string) => T, most = mostRemembered): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const older = before.get(text);
    const answer = older === undefined ? read(text) : older;
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

/** What is made of an object once and kept as long as the object is: a county's words made ready for many texts. */
export function madeOnce<From extends object, Made extends object>(make: (from: From) => Made): (from: From) => Made {
  const kept = new WeakMap<From, Made>();
  return (from) => {
    const known = kept.get(from);
    if (known) return known;
    const made = make(from);
    kept.set(from, made);
    return made;
  };
}
