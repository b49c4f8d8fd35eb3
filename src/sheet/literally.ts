/** A word as a pattern that matches it alone: a county's may hold a bracket or a dot. */
export function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
