import { afterEach, expect } from '@jest/globals';
import { setUp, type Setup } from './setup';

/**
 * A `setUp` for the tests of a file: what one boots is shut down after it, and it may have asked for nothing that the
 * model does not know. Tests of passive paths may also not have disturbed anything.
 */
export function setUpEach({ passive = false } = {}): typeof setUp {
  let setup: Setup | undefined;
  afterEach(() => {
    const { excel, shutdown } = setup ?? {};
    setup = undefined;
    shutdown?.();
    expect(excel?.ledger.unmodelled).toEqual([]);
    if (passive) expect(excel?.ledger.disturbing).toEqual([]);
  });
  return async (...options) => {
    setup = await setUp(...options);
    return setup;
  };
}
