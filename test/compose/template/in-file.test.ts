import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { z } from 'zod';

const insertedSchema = z.array(z.object({
  title: z.string(), outcome: z.string(), tables: z.array(z.string()), expected: z.string(), nearMisses: z.number(), findings: z.array(z.string()), parts: z.array(z.string()),
}));

/** All forms and variants, inserted in a process of its own: the library that makes sheets does not start within jest. */
const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/compose/template/insert-apart.ts'], { encoding: 'utf8', maxBuffer: 100_000_000 });
const inserted = stdout === '' ? [] : insertedSchema.parse(JSON.parse(stdout));

test('every form and variant was inserted', () => {
  expect([inserted.length, stderr]).toEqual([27, '']);
});

describe.each(inserted)('$title', ({ outcome, tables, expected, nearMisses, findings, parts }) => {
  test('is found as exactly one table, with blank-form alone', () => {
    expect({ outcome, tables, nearMisses, findings }).toEqual({ outcome: 'done', tables: [expected], nearMisses: 0, findings: ['blank-form'] });
  });

  test('every part of the file is well-formed', () => {
    const { DOMParser } = new JSDOM('').window;
    expect(parts.filter((part) => new DOMParser().parseFromString(part, 'application/xml').getElementsByTagName('parsererror').length > 0)).toEqual([]);
  });
});
