import { formIds, type FormId, type RequiredField } from '../forms/form';
import { formOf } from '../forms/registry';
import type { Taught } from '../forms/taught';
import { type CheckSettings, defaultSettings } from '../rules/rule';
import type { Severity } from '../rules/severity';
import { defaultMonitoring, defaultScores, knownSchemes, type MonitoringSettings, type ScoreSettings, type WeightScheme } from '../rules/score-settings';
import { wordsWith } from '../rules/words/words';
import { layered } from './layer';
import { presetOf } from './preset-names';
import { presets } from './presets';
import type { SettingsFile } from './schema';
import { taughtOf } from './taught';
import { addedWords } from './words-schema';

/** Settings as a check takes them. */
export interface Settings {
  readonly check: CheckSettings;
  readonly taught: Taught;
}

/** Settings with the preset that they name below them. */
export function withPreset(file: SettingsFile): SettingsFile {
  return file.preset === undefined ? file : layered(presets[presetOf(file.preset)], file);
}

/** What settings mean: the defaults, the preset over them, and the file's own over that. */
export function resolved(file: SettingsFile): Settings {
  const given = withPreset(file);
  return {
    check: {
      planConvention: given.planConvention ?? defaultSettings.planConvention,
      leastSatisfaction: given.leastSatisfaction ?? defaultSettings.leastSatisfaction,
      largestDelayRate: given.largestDelayRate ?? defaultSettings.largestDelayRate,
      scores: scoresOf(given.scores),
      monitoring: monitoringOf(given.monitoring),
      severities: severitiesOf(given.rules),
      required: Object.fromEntries(formIds.map((form) => [form, requiredOf(form, given.required?.[form])])),
      words: wordsWith(addedWords(given.words)),
      suppressions: given.suppressions ?? defaultSettings.suppressions,
    },
    taught: taughtOf(given),
  };
}

export const defaultsResolved: Settings = resolved({});

function severitiesOf(rules: SettingsFile['rules'] = {}): Readonly<Record<string, Severity | 'off'>> {
  return Object.fromEntries(Object.entries(rules).flatMap(([id, level]) => (level === undefined ? [] : [[id, level] as const])));
}

/** The form's own fields where nothing else is said of them, then those that are demanded beside them. */
function requiredOf(form: FormId, given: NonNullable<SettingsFile['required']>[FormId] = {}): RequiredField[] {
  const own = formOf(form).required;
  const levels = new Map([...own.map(({ id, severity }) => [id, severity] as const), ...Object.entries(given)]) as Map<RequiredField['id'], RequiredField['severity'] | 'off' | undefined>;
  return [...levels].flatMap(([id, severity]) => (severity === undefined || severity === 'off' ? [] : [{ id, severity }]));
}

function scoresOf(given: SettingsFile['scores'] = {}): ScoreSettings {
  const { inWords } = defaultScores;
  return {
    negative: given.negative ?? defaultScores.negative,
    inWords: { met: given.inWords?.met ?? inWords.met, partly: given.inWords?.partly ?? inWords.partly, missed: given.inWords?.missed ?? inWords.missed },
    largestActual: given.largestActual ?? defaultScores.largestActual,
    executionPoints: given.executionPoints ?? defaultScores.executionPoints,
    scheme: given.scheme === undefined ? defaultScores.scheme : schemeOf(given.scheme),
    grades: given.grades ?? defaultScores.grades,
  };
}

function schemeOf(scheme: NonNullable<NonNullable<SettingsFile['scores']>['scheme']>): WeightScheme | null {
  if (typeof scheme === 'string') return knownSchemes[scheme] ?? null;
  const groups = Object.entries(scheme.groups).flatMap(([name, points]) => (points === undefined ? [] : [[name, points] as const]));
  return { execution: scheme.execution, groups: Object.fromEntries(groups) };
}

function monitoringOf(given: SettingsFile['monitoring'] = {}): MonitoringSettings {
  return { red: given.red ?? defaultMonitoring.red, yellow: given.yellow ?? defaultMonitoring.yellow, offTarget: given.offTarget ?? defaultMonitoring.offTarget };
}
