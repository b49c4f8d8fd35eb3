import type { Rect } from '../../../sheet/address';
import { type Mark, type MarkLevel, markLevels } from '../../../sheet/edit';
import { markFills, markFormula, markLevelOf } from '../../../sheet/mark';
import type { Runner } from '../run';
import { areaAddresses, parseAreas } from './areas';

/** One of our rules among a sheet's conditional formats. */
export interface OwnRule {
  readonly sheetId: string;
  readonly ruleId: string;
  readonly level: MarkLevel;
  readonly areas: readonly Rect[];
}

/** A conditional format with an expression, ours or not. */
export interface ExpressionRule {
  readonly sheetId: string;
  readonly ruleId: string;
}

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const range = sheet.getRange();
  range.untrack();
  return range.conditionalFormats;
}

/** Asks for a sheet's conditional formats; after the round trip the answer tells those with an expression. */
export function askExpressionRules(sheet: Excel.Worksheet, sheetId: string): () => ExpressionRule[] {
  const rules = formatsOf(sheet).load('items/id,items/type');
  return () => rules.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheetId, ruleId: id }));
}

/** Our rules among those with an expression, found by their formula alone, in one round trip; none where there are none. */
export async function ownRules(run: Runner, rules: readonly ExpressionRule[], signal?: AbortSignal): Promise<readonly OwnRule[]> {
  if (rules.length === 0) return [];
  return run(async (context) => {
    const asked = rules.map((each) => {
      const format = formatsOf(context.workbook.worksheets.getItem(each.sheetId)).getItem(each.ruleId);
      const areas = format.getRanges().load('address');
      areas.untrack();
      return { ...each, rule: format.custom.rule.load('formula'), areas };
    });
    await context.sync();
    return asked.flatMap(({ sheetId, ruleId, rule, areas }): OwnRule[] => {
      const level = markLevelOf(rule.formula);
      return level ? [{ sheetId, ruleId, level, areas: parseAreas(areas.address) }] : [];
    });
  }, signal);
}

/** The marks that our rules on a sheet make, pieces of one level together. */
export function marksOf(rules: readonly OwnRule[], sheetId: string): Mark[] {
  return markLevels.flatMap((level) => {
    const areas = rules.filter((rule) => rule.sheetId === sheetId && rule.level === level).flatMap((rule) => rule.areas);
    return areas.length > 0 ? [{ level, areas }] : [];
  });
}

/**
 * Makes a sheet's marks what they are to be: our rules go, new ones come. A new rule comes first in rank, so that the
 * worst is made last; the rules of others keep their order.
 */
export function queueMarks(sheet: Excel.Worksheet, known: readonly OwnRule[], marks: readonly Mark[]): void {
  for (const { ruleId } of known) formatsOf(sheet).getItem(ruleId).delete();
  const pieces = marks.flatMap(({ level, areas }) => areaAddresses(areas).map((address) => ({ level, address })));
  for (const { level, address } of pieces.reverse()) {
    const areas = sheet.getRanges(address);
    areas.untrack();
    const { custom } = areas.conditionalFormats.add('Custom');
    custom.rule.formula = `=${markFormula(level)}`;
    custom.format.fill.color = markFills[level];
  }
}
