import { harmless } from '../../locales/steering';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is markup already; only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[];

/** A piece of a page: what is filled in is text, and is made safe, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.reduce((text, string, at) => text + markupOf(pieces[at - 1] ?? '') + string) };
}

function markupOf(piece: Piece): string {
  if (typeof piece === 'object') return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
  return harmless(String(piece)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
