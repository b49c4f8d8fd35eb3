import type { ColumnId } from '../../forms/form';
import type { InputKind } from '../../forms/template';
import type { Validation } from '../../sheet/sheet-look';
import type { Content } from './cells';

/** What is said beside a cell while it is filled in, and when what was typed does not fit. */
export interface Hint {
  readonly title: string;
  readonly text: string;
}

/** The kinds of cells that have a hint. */
export const hintKinds = ['level2', 'direction', 'basis', 'outlook', 'amount', 'percent', 'rate', 'points'] as const;
export type HintKind = (typeof hintKinds)[number];

/** The largest amount and the most points that a cell takes. */
const mostAmount = 1_000_000_000;
const mostPoints = 100;
/** A rate of 1000 % is a slip. */
const mostRate = 10;

/** What may be typed into a cell; null where anything may. */
export function validationOf(content: Content, hint: (kind: HintKind) => Hint): Validation | null {
  if (content.kind === 'sum') return null;
  if (content.choices) {
    const said = hint(listKind(content));
    return { rule: { type: 'list', values: content.choices }, strict: isStrict(content), prompt: said, alert: said };
  }
  if (content.kind === 'label') return null;
  const range = rangeOf(content.input, content.column);
  if (range === null) return null;
  const said = hint(range.kind);
  return { rule: { type: 'decimal', min: range.min, max: range.max }, strict: true, prompt: said, alert: said };
}

function listKind(content: Content): HintKind {
  if (content.kind !== 'input') return 'level2';
  return content.column === 'direction' || content.column === 'outlook' ? content.column : 'basis';
}

/** A basis may go on behind the standard's name, and a county has groups of its own; the other lists are closed. */
function isStrict(content: Content): boolean {
  return content.kind === 'input' && content.column !== 'basis';
}

function rangeOf(input: InputKind, column: ColumnId | null): { readonly kind: HintKind; readonly min: number; readonly max: number } | null {
  if (input === 'amount') return { kind: 'amount', min: column === 'change' ? -mostAmount : 0, max: mostAmount };
  if (input === 'percent') return { kind: 'percent', min: 0, max: 1 };
  if (input === 'rate') return { kind: 'rate', min: -mostRate, max: mostRate };
  return input === 'points' ? { kind: 'points', min: 0, max: mostPoints } : null;
}
