import type { TableContent } from '../../content/content';
import { shortText } from '../../locales/quote';
import type { Translate } from '../../locales/translate';

const longest = 80;

/** What a table is called: its own title, else its only project, else its form. */
export function tableTitle({ title, projects, table }: TableContent, t: Translate): string {
  const [project, second] = projects;
  const name = title?.text ?? (second ? '' : (project?.name ?? ''));
  return shortText(name, longest) || t(`form.${table.form}`);
}
