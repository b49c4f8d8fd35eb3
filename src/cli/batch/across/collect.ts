import { shortText } from '../../../locales/quote';
import type { LocaleId } from '../../../locales/locale';
import { type Translate, translator } from '../../../locales/translate';
import type { Checked } from '../task';
import type { ControlProject } from './control-list';
import { differencesOf } from './control';
import { copiedRows } from './copied';
import type { AcrossFinding, AcrossRule } from './finding';
import { type Placed, placeOf } from './placed';
import { codesUsedTwice } from './twice';
import { append } from '../../../sheet/lists';

/** A control list with the file that it was read from. */
export interface Control {
  readonly path: string;
  readonly projects: readonly ControlProject[];
}

/** Gathers the projects of workbooks as they come, and compares them at the end. */
export interface Across {
  readonly add: (checked: Checked) => void;
  readonly findings: () => AcrossFinding[];
}

const mostNames = 3;

/** Compares workbooks with each other (`compare`) and with a control list. */
export function acrossWorkbooks(compare: boolean, control: Control | null, locale: LocaleId): Across {
  const projects: Placed[] = [];
  const t = translator(locale);
  return {
    add: (checked) => {
      if ('failure' in checked) return;
      append(projects, (checked.review?.projects ?? []).map((project) => ({ ...project, path: checked.path })));
    },
    findings: () => [...(compare ? comparedOf(projects, t) : []), ...(control ? controlledOf(projects, control, t) : [])],
  };
}

function comparedOf(projects: readonly Placed[], t: Translate): AcrossFinding[] {
  const copied = copiedRows(projects).map(({ first, second, rows }) => {
    const names = rows.slice(0, mostNames).map(({ name }) => shortText(name)).join(t('list.separator'));
    const facts = { count: rows.length, other: shortText(first.department), project: shortText(first.name), place: placeOf(first), names: rows.length > mostNames ? `${names}…` : names };
    return findingOf('copied-between-departments', { ...second, cell: rows[0]?.cell ?? second.cell }, t('across.copied-between-departments', facts));
  });
  const twice = codesUsedTwice(projects).map(({ first, second, same }) => {
    const facts = { code: shortText(second.code), project: shortText(first.name), place: placeOf(first) };
    return same ? findingOf('project-sent-twice', second, t('across.project-sent-twice', facts)) : findingOf('code-used-twice', second, t('across.code-used-twice', facts));
  });
  return [...copied, ...twice];
}

function controlledOf(projects: readonly Placed[], { path, projects: list }: Control, t: Translate): AcrossFinding[] {
  const { missing, extra, amounts } = differencesOf(projects, list);
  return [
    ...missing.map(({ name, code, sheet, cell }) => findingOf('control-missing', { path, sheet, cell, department: '', name: name || code }, t('across.control-missing', { name: shortText(name || code), code: shortText(code) || t('text.empty') }))),
    ...extra.map((project) => findingOf('control-extra', project, t('across.control-extra', { name: shortText(project.name || project.code), list: shortText(path) }))),
    ...amounts.map(({ project, control, expected }) => findingOf('control-amount', project, t('across.control-amount', { name: shortText(project.name), actual: project.budget ?? '', expected, place: `${path} ${control.sheet}!${control.cell}` }))),
  ];
}

function findingOf(rule: AcrossRule, { path, sheet, cell, department, name }: Pick<Placed, 'path' | 'sheet' | 'cell' | 'department' | 'name'>, message: string): AcrossFinding {
  return { rule, severity: rule.startsWith('control-') ? 'error' : 'warning', path, sheet, cell, department, subject: name, message };
}
