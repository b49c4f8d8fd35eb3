import type { SettingsProblem } from './problem';
import { settingsSchema, type SettingsFile } from './schema';
import { senseProblems } from './sense';
import { shapeProblems } from './shape-problems';

/** Settings, or all that is wrong with them. */
export type ParsedSettings = { readonly ok: true; readonly settings: SettingsFile } | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Holds a value against the schema, and against sense. It throws nothing. */
export function checkedSettings(value: unknown): ParsedSettings {
  const parsed = settingsSchema.safeParse(value);
  const problems = parsed.success ? senseProblems(parsed.data) : shapeProblems(parsed.error.issues, value);
  return parsed.success && problems.length === 0 ? { ok: true, settings: parsed.data } : { ok: false, problems };
}

/** Reads the text of a file of settings. */
export function parseSettings(text: string): ParsedSettings {
  try {
    return checkedSettings(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return { ok: false, problems: [{ code: 'not-json', key: '', facts: { error: error instanceof Error ? error.message : String(error) } }] };
  }
}

/** Settings as the text of a file. */
export function printSettings(settings: SettingsFile): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
