import type { Project, TableContent } from '../content/content';
import { compact } from '../sheet/text';
import { withoutPlaceholders } from './placeholder';

/** In compact form, in which 「……」 is a run of full stops. */
const furnitureText = /(?:目标\d*|\d+|长期|年度|\.{2,})[::.、]?/g;
const signs = /[:.、;,]/g;
/** Nothing else stands in furniture, which tells most texts apart by their first characters. */
const furnitureAlone = /^[目标长期年度\d:.、;,]*$/;

/** Whether nothing at all is filled in: an empty template. */
export function isBlankForm(table: TableContent): boolean {
  const indicators = table.indicators.every(({ furniture }) => furniture);
  const items = table.items.every(({ previous, current, change }) => [previous, current, change].every((amount) => !amount || amount.reading.empty));
  const lines = table.lines.every(({ amounts }) => Object.values(amounts).every((amount) => amount.reading.empty));
  return indicators && items && lines && table.projects.every(isBlankProject);
}

function isBlankProject({ name, code, budget, plan, fields }: Project): boolean {
  if (name !== '' || code !== '') return false;
  if ([budget.total, ...budget.sources].some((amount) => amount?.figure)) return false;
  if (plan?.periods.some(({ reading }) => !reading.empty)) return false;
  return [fields.goal, fields.purpose].every((field) => !field || field.value.empty || isFurnitureText(withoutPlaceholders(field.value.text)));
}

/** 「目标1：」 and dots that the template itself prints. */
export function isFurnitureText(text: string): boolean {
  const whole = compact(text);
  return furnitureAlone.test(whole) && whole.replace(furnitureText, '').replace(signs, '') === '';
}
