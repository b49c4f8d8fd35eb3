import type { Excelize } from '../../../../src/hosts/file/write/excelize';

/** How a call fails: by an exception, or as the library tells its errors. */
export type Fault = 'throws' | 'answers';

/** The library with one of its calls failing, and how many calls there were. */
export interface Faulty {
  readonly excelize: Excelize;
  readonly calls: () => number;
}

/** The library whose call of a number fails; those before it work. */
export function failingAt(excelize: Excelize, failing: number, fault: Fault): Faulty {
  let calls = 0;
  const wrapped = <T extends object>(target: T): T => new Proxy(target, {
    get(object, key): unknown {
      const value: unknown = Reflect.get(object, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        calls += 1;
        if (calls - 1 === failing && fault === 'throws') throw new Error('fault');
        if (calls - 1 === failing) return { error: 'fault', style: 0, index: 0 };
        const answer: unknown = Reflect.apply(value, object, args);
        return typeof answer === 'object' && answer !== null && 'WriteToBuffer' in answer ? wrapped(answer) : answer;
      };
    },
  });
  return { excelize: wrapped(excelize), calls: () => calls };
}
