import { localeIds } from '../locales/locale';
import { settingsKeyText } from '../locales/settings-text';
import { ruleName } from '../locales/finding-text';
import { settingsShape } from '../settings/shape';

interface Described {
  readonly description?: string;
  readonly properties?: unknown;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a key is about, in every language, for the hint that an editor shows. */
function about(key: string): Described {
  const texts = localeIds.map((locale) => settingsKeyText(key, locale)).filter((text) => text !== null);
  return texts.length === 0 ? {} : { description: texts.join('\n') };
}

function described(shape: unknown, path: readonly string[]): unknown {
  if (!isRecord(shape) || !isRecord(shape['properties'])) return shape;
  const properties = Object.entries(shape['properties']).map(([name, each]) => {
    const key = [...path, name];
    const inner = described(each, key);
    return [name, isRecord(inner) ? { ...inner, ...about(key.join('.')) } : inner] as const;
  });
  return { ...shape, properties: Object.fromEntries(properties) };
}

/** Names of rules beside their ids: a list of ids alone would tell a clerk nothing. */
function withRules(schema: Readonly<Record<string, unknown>>): unknown {
  const { properties } = schema;
  const rules = isRecord(properties) ? properties['rules'] : null;
  if (!isRecord(properties) || !isRecord(rules) || !isRecord(rules['propertyNames']) || !Array.isArray(rules['propertyNames']['enum'])) return schema;
  const ids: readonly unknown[] = rules['propertyNames']['enum'];
  const named = ids.map(String).map((id) => [id, { ...(isRecord(rules['additionalProperties']) ? rules['additionalProperties'] : {}), description: localeIds.map((locale) => ruleName(id, locale)).join('\n') }] as const);
  return { ...schema, properties: { ...properties, rules: { type: 'object', description: rules['description'], properties: Object.fromEntries(named), additionalProperties: false } } };
}

/** The schema of a settings file for editors: keys, values, and what they are about. */
export function configSchema(): unknown {
  const schema = described(settingsShape(), []);
  return isRecord(schema) ? withRules({ ...schema, title: 'indicator-check.config.json' }) : schema;
}
