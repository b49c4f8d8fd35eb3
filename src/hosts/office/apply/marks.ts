import type { Rect } from '../../../sheet/address';
import { type Mark, markLevels } from '../../../sheet/edit';
import { markFills, markFormula, markLevelOf } from '../../../sheet/mark';
import type { Runner } from '../run';
import { areaAddresses, parseAreas } from './areas';

/** A conditional format with an expression, of anybody's. */
export interface ExpressionId {
  readonly sheetId: string;
  readonly ruleId: string;
}

/** Such a format with what it says. */
export interface ExpressionRule extends ExpressionId {
  readonly formula: string;
  readonly areas: readonly Rect[];
}

/** Whether a rule is ours: by its formula alone. One without any is what is left where the making of ours failed. */
export function isOurs({ formula }: ExpressionRule): boolean {
  return markLevelOf(formula) !== null || /^=?$/.test(formula);
}

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const range = sheet.getRange();
  range.untrack();
  return range.conditionalFormats;
}

/** Asks for a sheet's conditional formats; after the round trip the answer tells those with an expression. */
export function askExpressions(sheet: Excel.Worksheet, sheetId: string): () => ExpressionId[] {
  const rules = formatsOf(sheet).load('items/id,items/type');
  return () => rules.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheetId, ruleId: id }));
}

/** What conditional formats with an expression say, in one round trip; in none where there are none. */
export async function readExpressions(run: Runner, ids: readonly ExpressionId[], signal?: AbortSignal): Promise<readonly ExpressionRule[]> {
  if (ids.length === 0) return [];
  return run(async (context) => {
    const asked = ids.map((each) => {
      const format = formatsOf(context.workbook.worksheets.getItem(each.sheetId)).getItem(each.ruleId);
      const areas = format.getRanges().load('address');
      areas.untrack();
      return { ...each, rule: format.custom.rule.load('formula'), areas };
    });
    await context.sync();
    return asked.map(({ sheetId, ruleId, rule, areas }) => ({ sheetId, ruleId, formula: rule.formula, areas: parseAreas(areas.address) }));
  }, signal);
}

/** The marks that our rules on a sheet make, pieces of one level together. */
export function marksOf(rules: readonly ExpressionRule[], sheetId: string): Mark[] {
  return markLevels.flatMap((level) => {
    const areas = rules.filter((rule) => rule.sheetId === sheetId && markLevelOf(rule.formula) === level).flatMap((rule) => rule.areas);
    return areas.length > 0 ? [{ level, areas }] : [];
  });
}

/**
 * Makes a sheet's marks what they are to be: our rules go, new ones come. A new rule comes first in rank, so that the
 * worst is made last; the rules of others keep their order.
 */
export function queueMarks(sheet: Excel.Worksheet, known: readonly ExpressionId[], marks: readonly Mark[]): void {
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
