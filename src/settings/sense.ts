import { formOf, forms } from '../forms/registry';
import { type FormDefinition, formIds } from '../forms/form';
import { readMeaning } from '../detect/meaning';
import { defaultMonitoring } from '../rules/score-settings';
import { compact, labelKey } from '../sheet/text';
import { keyText, type SettingsProblem } from './problem';
import { withPreset } from './resolve';
import type { SettingsFile } from './schema';
import { labelPairs } from './taught';
import type { TaughtFile } from './taught-schema';
import { unitProblems } from './unit-problems';

const fewestHeadings = 2;
/** Of a label at least one letter or character must be there: figures and marks stand in every table. */
const sayable = /\p{L}/u;
const shortestTitle = 2;
const whole = 100;

/** What contradicts itself in settings whose shape is right. */
export function senseProblems(file: SettingsFile): SettingsProblem[] {
  return [...ofMonitoring(file), ...ofScores(file), ...taughtProblems(file), ...unitProblems(file)];
}

/** What contradicts itself, or the forms, in what was taught. */
export function taughtProblems(file: TaughtFile): SettingsProblem[] {
  return [...ofLabels(file), ...ofLayouts(file), ...ofTitles(file)];
}

function ofMonitoring(file: SettingsFile): SettingsProblem[] {
  const { red = defaultMonitoring.red, yellow = defaultMonitoring.yellow } = withPreset(file).monitoring ?? {};
  return red < yellow ? [] : [{ code: 'thresholds-reversed', key: file.monitoring?.red === undefined ? 'monitoring.yellow' : 'monitoring.red', facts: { red, yellow } }];
}

function ofScores({ scores }: SettingsFile): SettingsProblem[] {
  const bands = Object.entries(scores?.inWords ?? {}).flatMap(([name, band]): SettingsProblem[] =>
    band && band.from > band.to ? [{ code: 'band-reversed', key: `scores.inWords.${name}`, facts: { from: band.from, to: band.to } }] : []);
  return [...bands, ...ofScheme(scores?.scheme), ...ofGrades(scores?.grades ?? [])];
}

function ofScheme(scheme: NonNullable<SettingsFile['scores']>['scheme']): SettingsProblem[] {
  if (scheme === undefined || typeof scheme === 'string') return [];
  const sum = Object.values(scheme.groups).reduce<number>((points, each) => points + (each ?? 0), scheme.execution);
  return Math.abs(sum - whole) < 1e-9 ? [] : [{ code: 'scheme-sum', key: 'scores.scheme', facts: { sum } }];
}

/** Grades run from the highest down, each below the one before, to one that begins at 0. */
function ofGrades(grades: NonNullable<NonNullable<SettingsFile['scores']>['grades']>): SettingsProblem[] {
  const key = (at: number): string => `scores.grades[${at}]`;
  const unordered = grades.flatMap((grade, at): SettingsProblem[] => {
    const before = grades[at - 1];
    return before && grade.from >= before.from ? [{ code: 'grades-unordered', key: key(at), facts: { name: grade.name, from: grade.from, before: before.name } }] : [];
  });
  const twice = grades.flatMap((grade, at): SettingsProblem[] => (grades.findIndex(({ name }) => name === grade.name) < at ? [{ code: 'grade-twice', key: key(at), facts: { name: grade.name } }] : []));
  const last = grades.at(-1);
  return [...unordered, ...twice, ...(last && last.from > 0 ? [{ code: 'grades-open' as const, key: key(grades.length - 1), facts: { name: last.name, from: last.from } }] : [])];
}

/** A label that already means something else on the forms would unlearn it; one may mean one thing only. */
function ofLabels(file: TaughtFile): SettingsProblem[] {
  const places = placesOf(file);
  const pairs = labelPairs(file);
  return pairs.flatMap(([label, known], at): SettingsProblem[] => {
    const key = places[at] ?? 'labels';
    if (!sayable.test(label)) return [{ code: 'label-empty', key, facts: { label } }];
    const other = pairs.findIndex(([each, meant]) => each === label && meant !== known);
    if (other >= 0 && other < at) return [{ code: 'label-twice', key, facts: { label, other: places[other] ?? '' } }];
    const meaning = meaningOf(label);
    return meaning !== null && meaning !== meaningOf(known) ? [{ code: 'label-taken', key, facts: { label, known } }] : [];
  });
}

/** What a label is read as, as text to compare; null for none. That it stands around tables (项目概况) is no reading; that a table ends there (合计) is one. */
function meaningOf(label: string): string | null {
  const meaning = readMeaning(label);
  if (!meaning) return null;
  const { column, itemColumn, field, level1, level2, plan, budget, item, summary, footer } = meaning;
  const read = [column, itemColumn, field?.id, level1?.name, level2, plan, budget, item?.id, summary?.id].map((each) => (each === undefined || each === false ? null : each));
  if (read.every((each) => each === null)) return footer ? 'footer' : null;
  return JSON.stringify(read);
}

/** The keys of labels, in the order of `labelPairs`. */
function placesOf({ labels }: TaughtFile): string[] {
  const under = (kind: 'columns' | 'fields' | 'groups'): string[] => Object.entries(labels?.[kind] ?? {}).flatMap(([name, list]) => list.map((_, at) => keyText(['labels', kind, name, at])));
  return [...under('columns'), ...under('fields'), ...under('groups'), ...(labels?.plan ?? []).map((_, at) => keyText(['labels', 'plan', at]))];
}

function ofLayouts({ layouts = [] }: TaughtFile): SettingsProblem[] {
  return layouts.flatMap(({ name, headings }, at): SettingsProblem[] => {
    const key = keyText(['layouts', at, 'headings']);
    if (!sayable.test(name)) return [{ code: 'layout-unnamed', key: keyText(['layouts', at, 'name']), facts: {} }];
    const empty = Object.keys(headings).find((heading) => !sayable.test(heading));
    if (empty !== undefined) return [{ code: 'label-empty', key, facts: { label: empty } }];
    const columns = Object.values(headings);
    const twice = columns.find((column, place) => columns.indexOf(column) < place);
    if (twice !== undefined) return [{ code: 'layout-twice', key, facts: { name, column: twice } }];
    const count = new Set(Object.keys(headings).map(labelKey)).size;
    return count < fewestHeadings ? [{ code: 'layout-short', key, facts: { name, least: fewestHeadings } }] : [];
  });
}

/** Tables of other kinds are not known by their titles; a word that stands in titles of another form as well would claim its tables. */
function ofTitles({ titles }: TaughtFile): SettingsProblem[] {
  return formIds.flatMap((form): SettingsProblem[] => {
    const words = titles?.[form];
    if (words === undefined) return [];
    if (formOf(form).rows !== 'indicators') return [{ code: 'title-not-for-form', key: keyText(['titles', form]), facts: { form } }];
    return words.flatMap((word, at): SettingsProblem[] => {
      const key = keyText(['titles', form, at]);
      if (compact(word).length < shortestTitle || !sayable.test(word)) return [{ code: 'title-short', key, facts: { word, least: shortestTitle } }];
      const other = forms.find((each) => each.id !== form && titlesOf(each).some((title) => title.includes(compact(word))));
      return other ? [{ code: 'title-general', key, facts: { word, form: other.id } }] : [];
    });
  });
}

/** What stands in titles of a form: the words that claim it, and the title of its blank form. */
function titlesOf({ titles, template }: FormDefinition): readonly string[] {
  const printed = template.upper[0]?.find((cell) => typeof cell === 'string' && cell !== '<' && cell !== '^');
  return typeof printed === 'string' ? [...titles, compact(printed)] : titles;
}
