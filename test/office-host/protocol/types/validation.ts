import { z } from 'zod';
import type { Rect } from '../../../../src/sheet/address';
import { without } from '../../workbook/areas';
import type { ModelSheet, ModelValidation } from '../../workbook/sheet';
import { invalidArgument, Unmodelled } from '../errors';
import { done, type ModelObject } from '../objects';
import { sheetOf, type Session } from '../session';

const ruleSchema = z.union([
  z.strictObject({ list: z.strictObject({ inCellDropDown: z.literal(true), source: z.string().min(1).max(255) }) }),
  z.strictObject({ decimal: z.strictObject({ formula1: z.number(), formula2: z.number(), operator: z.literal('Between') }) }),
]);
const promptSchema = z.strictObject({ showPrompt: z.literal(true), title: z.string().max(32), message: z.string().max(255) });
const alertSchema = z.strictObject({ showAlert: z.literal(true), style: z.enum(['Stop', 'Warning']), title: z.string().max(32), message: z.string().max(225) });

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Unmodelled(`the validation ${JSON.stringify(value)}`);
  return result.data;
}

function ruleOf(value: unknown): ModelValidation['rule'] {
  const rule = parsed(ruleSchema, value);
  if ('list' in rule) return { type: 'list', values: rule.list.source.split(',') };
  return { type: 'decimal', min: rule.decimal.formula1, max: rule.decimal.formula2 };
}

function isSameRect(one: Rect, other: Rect): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** Takes the rules for typing away from some cells. */
function clear(sheet: ModelSheet, rect: Rect): void {
  sheet.validations = sheet.validations.map((each) => ({ ...each, areas: each.areas.flatMap((one) => without(one, rect)) })).filter(({ areas }) => areas.length > 0);
}

/** What may be typed into a range. */
export function validationObject(session: Session, sheetId: string, rect: Rect): ModelObject {
  const sheet = sheetOf(session, sheetId);
  const current = (): ModelValidation => {
    const found = sheet.validations.find(({ areas }) => areas.length === 1 && areas.some((one) => isSameRect(one, rect)));
    if (!found) throw invalidArgument();
    return found;
  };
  return {
    type: 'DataValidation',
    protectedBy: sheetId,
    setters: {
      Rule: (value) => {
        const rule = ruleOf(value);
        clear(sheet, rect);
        sheet.validations.push({ areas: [rect], rule, strict: true });
      },
      Prompt: (value) => {
        const { title, message } = parsed(promptSchema, value);
        current().prompt = { title, text: message };
      },
      ErrorAlert: (value) => {
        const { style, title, message } = parsed(alertSchema, value);
        const validation = current();
        validation.strict = style === 'Stop';
        if (title !== '' || message !== '') validation.alert = { title, text: message };
      },
      IgnoreBlanks: (value) => {
        if (value !== true) throw new Unmodelled('cells that must not be blank');
      },
    },
    methods: {
      Clear: () => {
        clear(sheet, rect);
        return done;
      },
    },
  };
}
