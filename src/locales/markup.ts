const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is markup already; only a maker of markup makes it. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[];

/** Makes pieces of a page from a template: what is filled in is text and is made safe, unless it is markup already. */
export type MarkupMaker = (strings: TemplateStringsArray, ...pieces: readonly Piece[]) => Markup;

/** A maker of markup. `harmless` takes from a text what no page may hold or show. */
export function markupMaker(harmless: (text: string) => string): MarkupMaker {
  const markupOf = (piece: Piece): string => {
    if (typeof piece === 'object') return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
    return harmless(String(piece)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
  };
  return (strings, ...pieces) => ({ markup: strings.reduce((text, string, at) => text + markupOf(pieces[at - 1] ?? '') + string) });
}
