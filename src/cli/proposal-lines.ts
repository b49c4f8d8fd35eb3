import type { Proposal } from '../compose/summary/summary-plan';
import type { LocaleId } from '../locales/locale';
import { proposalText } from '../locales/proposal-text';
import { cellAddress } from '../sheet/address';
import { shownInput } from '../sheet/plan/refusal-facts';
import { oneLine } from './text';

/** What writing each summary comes to, in lines: where its rows go, and what is left as it is. */
export function proposalLines(all: readonly Proposal[], sheetName: (sheetId: string) => string, locale: LocaleId): string[] {
  const t = proposalText(locale);
  return all.flatMap((each) => {
    const { id, sheetName: sheet, rows } = each;
    if (each.kind === 'new') return [oneLine(t.added(id, sheet, rows))];
    const kept = each.kept.map(({ cell, now, wanted }) => t.kept(`${sheetName(cell.sheetId)}!${cellAddress(cell.cell)}`, shownInput(now), shownInput(wanted)));
    if (each.lacking > 0) return [oneLine(t.noRoom(id, sheet, each.lacking))];
    const lacking = each.lackingColumns.length > 0 && each.edits.length > 0 ? [t.lackingColumns(sheet, each.lackingColumns)] : [];
    return [t.filled(id, sheet, each), ...lacking, ...kept].map(oneLine);
  });
}
