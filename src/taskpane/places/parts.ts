import type { Result } from '../state/pane-state';
import type { LessonKept, TeachingStart } from '../state/teaching';
import { lazyPart, type LazyPart } from './lazy-part';

/** What the parts of the places are given: the last finished check, or null before the first. */
export interface PartProps {
  readonly result: Result | null;
}

/** A part of a place, with its own heading. */
export interface PlacePart {
  readonly id: string;
  readonly part: LazyPart<PartProps>;
}

/** The findings. */
export const findingsPart = lazyPart<PartProps & { readonly result: Result; readonly changed: boolean }>(async () => (await import(/* webpackChunkName: "findings" */ '../findings/findings-place')).FindingsPlace);

/** The tables that were found. */
export const tablesPart = lazyPart<PartProps>(async () => (await import(/* webpackChunkName: "tables" */ '../tables/tables-place')).TablesPlace);

/** The parts of the place 汇总: summaries, then templates. The place is shown once it has a part. */
export const summaryParts: readonly PlacePart[] = [
  { id: 'summaries', part: lazyPart<PartProps>(async () => (await import(/* webpackChunkName: "summaries" */ '../summaries/summaries-part')).SummariesPart) },
  { id: 'templates', part: lazyPart<PartProps>(async () => (await import(/* webpackChunkName: "templates" */ '../templates/templates-part')).TemplatesPart) },
];

/** The settings. */
export const settingsPart = lazyPart<PartProps>(async () => (await import(/* webpackChunkName: "settings" */ '../settings/settings-place')).SettingsPlace);

/** The page of a rule, over the whole pane. */
export const rulePagePart = lazyPart<{ readonly id: string; readonly onClose: () => void }>(async () => (await import(/* webpackChunkName: "rule-page" */ '../rule-page/rule-page')).RulePage);

/** Teaching the program to read a table. */
export const teachPart = lazyPart<{ readonly start: TeachingStart; readonly onKept: (kept: LessonKept) => void }>(async () => (await import(/* webpackChunkName: "teaching" */ '../teaching/teach-part')).TeachPart);

/** What became of the last write, and what can be taken back. */
export const outcomePart = lazyPart<object>(async () => (await import(/* webpackChunkName: "findings" */ '../components/outcome-bar')).OutcomeBar);
export const historyPart = lazyPart<object>(async () => (await import(/* webpackChunkName: "findings" */ '../components/history')).History);

/** Everything that is fetched once the pane stands, in the order of need: later there may be no server any more. */
export const allParts = [findingsPart, outcomePart, historyPart, tablesPart, teachPart, settingsPart, ...summaryParts.map(({ part }) => part), rulePagePart];
