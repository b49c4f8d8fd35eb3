/** A word as a pattern that matches it alone: a county's may hold a bracket or a dot. */
export function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Some words as a part of a pattern that matches each of them alone; of two that begin alike, the one named first. */
export function eachOf(words: readonly string[]): string {
  return words.map(literally).join('|');
}
