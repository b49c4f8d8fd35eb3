import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AddedUnits, unitsWith, unitWords } from '../../src/content/unit-words';
import { unitsOf } from '../../src/content/units';
import { readersOf } from '../../src/content/value-readers';

const own = unitsOf(unitWords);

describe('the unit behind a figure', () => {
  test.each<readonly [text: string, wanted: string, added: AddedUnits]>([
    ['挂', '挂', { thing: ['挂'] }],
    ['挂以上', '挂', { thing: ['挂'] }],
    ['余挂', '挂', { thing: ['挂'] }],
    ['万挂次', '万挂次', { thing: ['挂'] }],
    ['(挂)', '挂', { thing: ['挂'] }],
    ['元/挂·年', '元/挂·年', { thing: ['挂'] }],
    ['挂车以上', '挂车', { thing: ['挂', '挂车'] }],
    ['个汛期内', '个汛期', { time: ['个汛期'] }],
    ['U盾', 'U盾', { thing: ['U盾'] }],
    ['kmh', 'kmh', { measure: ['km'] }],
    ['挂.件', '挂.件', { thing: ['挂.件'] }],
  ])('%s → %s', (text, wanted, added) => {
    expect(unitsOf(unitsWith(added)).unitBehindFigure(text)).toBe(wanted);
  });

  test.each<readonly [text: string, wanted: string, added: AddedUnits]>([
    ['挂', '', { thing: ['垛'] }],
    ['圆满完成', '', { money: ['圆'] }],
    ['提升挂', '', { thing: ['提升挂'] }],
    ['百分点', '百分点', { thing: ['百'] }],
    ['公里', '公里', { thing: ['公'] }],
    ['', '', { thing: ['挂'] }],
    ['，挂', '', { thing: ['挂'] }],
  ])('%s → %j', (text, wanted, added) => {
    expect(unitsOf(unitsWith(added)).unitBehindFigure(text)).toBe(wanted);
  });
});

describe('what a unit measures', () => {
  test('a county says it where both know the unit', () => {
    const { unitKind } = unitsOf(unitsWith({ thing: ['户'], money: ['角'] }));
    expect(['户', '万户', '角', '人', '分'].map(unitKind)).toEqual(['thing', 'thing', 'money', 'person', null]);
    expect(['户', '万户', '角', '人', '分'].map(own.unitKind)).toEqual(['person', 'person', null, 'person', null]);
  });

  test('units are read in the shape of the texts', () => {
    expect(unitsOf(unitsWith({ measure: ['ｋＷ'] })).unitKind('kW')).toBe('measure');
  });
});

describe('sets of units', () => {
  test('nothing added is ours', () => {
    for (const added of [{}, { thing: [] }, { thing: undefined }]) expect(unitsWith(added)).toBe(unitWords);
  });

  test('the same units are one set, in whichever order the kinds are named', () => {
    expect(unitsWith({ thing: ['挂'], time: ['汛'] })).toBe(unitsWith({ time: ['汛'], thing: ['挂'] }));
    expect(unitsWith({ thing: ['挂'] })).not.toBe(unitsWith({ time: ['挂'] }));
    expect(unitsWith({ thing: ['挂', '车'] })).not.toBe(unitsWith({ thing: ['挂车'] }));
  });

  test('what one remembers of a text is not what another does', () => {
    const [ours, theirs, others] = [unitWords, unitsWith({ thing: ['牵引式车架组'] }), unitsWith({ thing: ['垛'] })].map(readersOf);
    // The second time each answers from memory.
    for (const text of ['150牵引式车架组', '150牵引式车架组']) {
      expect([ours, theirs, others].map((each) => each?.carriesUnit(text))).toEqual([false, true, false]);
      expect([ours, theirs, others].map((each) => each?.measureIn(text)?.unit)).toEqual([undefined, '牵引式车架组', undefined]);
      expect([ours, theirs, others].map((each) => each?.isQuantified('三十牵引式车架组'))).toEqual([false, true, false]);
    }
  });
});

/** Settings refuse such marks; the library takes what it is given. */
const written = fc.stringMatching(/^[\u4e00-\u9fffa-z.*+?^$(){}|[\]\\/-]{1,8}$/);

test('whatever marks a unit holds mean themselves, and no other text becomes one by it', () => {
  fc.assert(fc.property(written, (unit) => {
    const { onlyUnit, unitKind } = unitsOf(unitsWith({ thing: [unit] }));
    expect([onlyUnit.test(unit), unitKind(unit)]).toEqual([true, 'thing']);
    for (const text of ['', '老年人', '县级配套', '，', '㐀']) expect(onlyUnit.test(text)).toBe(text === unit);
  }));
});
