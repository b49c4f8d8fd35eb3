import { templatePlan } from '../compose/template/template-plan';
import { formIds } from '../forms/form';
import { formOf } from '../forms/registry';
import { templateWords } from '../locales/template-words';
import { translator } from '../locales/translate';
import { type TemplateCommand, variantOptions } from './template-options';
import type { Terminal } from './terminal';
import type { WritingTools } from './tools';
import { notDone, whereToWrite } from './work-file';
import { writeNew } from './write-new';

/** Writes a blank form into a new workbook, or lists the forms. Answers the exit status. */
export async function templateCommand({ wanted, locale }: TemplateCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const t = translator(locale);
  if (!wanted) {
    terminal.out(`${t('cli.template.forms')}\n${formLines(locale)}\n${t('cli.template.options')}\n`);
    return 0;
  }
  const { form, options, target } = wanted;
  const output = await whereToWrite(target, [], ['.xlsx'], locale, terminal);
  if (output === null) return notDone;
  const words = templateWords(form, locale);
  const plan = templatePlan(formOf(form), options, { kind: 'new-sheet', name: words.sheetName }, words);
  return (await writeNew(plan, output, locale, terminal, tools)) ? 0 : notDone;
}

const widest = Math.max(...formIds.map((id) => id.length));

/** A line for each form: its id, its name, and the options that it has. */
function formLines(locale: TemplateCommand['locale']): string {
  const t = translator(locale);
  return formIds.map((id) => {
    const options = formOf(id).template.options.map((option) => `--${variantOptions[option]}`).join(' ');
    return `  ${id.padEnd(widest)}  ${t(`form.${id}`)}${options === '' ? '' : `  ${options}`}\n`;
  }).join('');
}
