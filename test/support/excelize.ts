import type { Excelize } from '../../src/hosts/file/write/excelize';

function isStarted(value: unknown): value is Excelize {
  return typeof value === 'object' && value !== null && 'OpenReader' in value;
}

/** The writing library that the test's environment has started. */
export function startedExcelize(): Promise<Excelize> {
  const started: unknown = Reflect.get(globalThis, 'startedExcelize');
  if (!isStarted(started)) throw new Error('The test needs the environment test/support/excelize-environment.ts.');
  return Promise.resolve(started);
}
