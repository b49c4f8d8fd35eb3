import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { configSchema } from '../../src/cli/config-schema';
import { rules } from '../../src/rules/registry';

const file = 'assets/settings/config.schema.json';

test('the schema for editors is fresh (npm run settings-schema)', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(configSchema())));
});

test('every rule and every key has its description', () => {
  const described = z.looseObject({ description: z.string().min(1) });
  const schema = z.looseObject({ properties: z.looseObject({ rules: z.looseObject({ properties: z.record(z.string(), described) }), words: z.looseObject({ properties: z.record(z.string(), described) }) }).catchall(described) }).parse(configSchema());
  expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map(({ id }) => id));
});
