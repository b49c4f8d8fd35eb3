import { type Markup, markupMaker } from '../../../locales/markup';
import { harmless } from '../../../locales/steering';

export type { Markup };

/** A piece of the report. The table around a finding is shown with the lines that its cells have. */
export const html = markupMaker((text) => text.split('\n').map(harmless).join('\n'));

/** Text of ours that is markup: styles and scripts. */
export function trusted(markup: string): Markup {
  return { markup };
}
