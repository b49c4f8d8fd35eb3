import type { Rect } from '../../../../src/sheet/address';
import { overlaps } from '../../workbook/areas';
import { makeRule, type ModelRule } from '../../workbook/sheet';
import { invalidArgument, itemNotFound, Unmodelled } from '../errors';
import { done, nullObject, type ModelObject, type Place } from '../objects';
import { fullAddress } from '../range-address';
import { sheetOf, type Session } from '../session';

/** Kinds of rule in the file, as the API names them. */
const kinds: Readonly<Record<string, string>> = { expression: 'Custom', dataBar: 'DataBar', colorScale: 'ColorScale', iconSet: 'IconSet', top10: 'TopBottom', cellIs: 'CellValue', containsText: 'ContainsText' };

function customObject(sheetId: string, rule: ModelRule): ModelObject {
  const fill: ModelObject = {
    type: 'ConditionalRangeFill',
    protectedBy: sheetId,
    setters: { Color: (color) => { rule.fill = String(color); } },
  };
  return {
    type: 'CustomConditionalFormat',
    parts: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        protectedBy: sheetId,
        properties: { formula: () => `=${rule.formula}` },
        setters: {
          Formula: (formula) => {
            if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
            rule.formula = formula.slice(1);
          },
        },
      }),
      Format: () => ({ type: 'ConditionalRangeFormat', parts: { Fill: () => fill } }),
    },
  };
}

function ruleObject(session: Session, sheetId: string, rule: ModelRule): ModelObject {
  const isCustom = rule.kind === 'expression';
  return {
    type: 'ConditionalFormat',
    id: rule.id,
    protectedBy: sheetId,
    properties: {
      id: () => rule.id,
      type: () => kinds[rule.kind] ?? 'PresetCriteria',
      priority: () => sheetOf(session, sheetId).rules.indexOf(rule),
    },
    parts: {
      Custom: () => {
        if (!isCustom) throw itemNotFound();
        return customObject(sheetId, rule);
      },
      CustomOrNullObject: () => (isCustom ? customObject(sheetId, rule) : nullObject),
    },
    methods: {
      GetRanges: () => ({ object: areasObject(session, sheetId, rule.areas) }),
      Delete: () => {
        const sheet = sheetOf(session, sheetId);
        sheet.rules = sheet.rules.filter((other) => other !== rule);
        return done;
      },
    },
  };
}

/** The conditional formats that touch some ranges. A new one comes first in rank, as in Excel. */
export function conditionalFormatsObject(session: Session, { sheetId, rects }: Place): ModelObject {
  const touching = (): ModelRule[] => sheetOf(session, sheetId).rules.filter(({ areas }) => areas.some((one) => rects.some((rect) => overlaps(one, rect))));
  return {
    type: 'ConditionalFormatCollection',
    protectedBy: sheetId,
    items: () => touching().map((rule) => ruleObject(session, sheetId, rule)),
    methods: {
      GetItem: ([id]) => {
        const rule = touching().find((each) => each.id === id);
        if (!rule) throw itemNotFound();
        return { object: ruleObject(session, sheetId, rule) };
      },
      Add: ([type]) => {
        if (type !== 'Custom') throw new Unmodelled(`conditional formats of the type ${String(type)}`);
        const rule = { ...makeRule({ kind: 'expression', areas: '' }), areas: [...rects] };
        sheetOf(session, sheetId).rules.unshift(rule);
        return { object: ruleObject(session, sheetId, rule) };
      },
    },
  };
}

/** Several ranges of one sheet. */
export function areasObject(session: Session, sheetId: string, rects: readonly Rect[]): ModelObject {
  return {
    type: 'RangeAreas',
    place: { sheetId, rects },
    protectedBy: sheetId,
    properties: {
      address: () => rects.map((rect) => fullAddress(sheetOf(session, sheetId).name, rect)).join(','),
      areaCount: () => rects.length,
    },
    parts: { ConditionalFormats: () => conditionalFormatsObject(session, { sheetId, rects }) },
    methods: { _KeepReference: () => done },
  };
}
