import { eachOf, literally } from '../sheet/literally';
import { madeOnce } from '../sheet/remembered';
import { type UnitKind, unitKinds } from './unit-kinds';
import { notUnits, type UnitWords } from './unit-words';

/** Units made ready to be found in texts. */
export interface Units {
  /** What a unit measures, its multiplier left aside; null for compound, unknown and ambiguous ones. */
  readonly unitKind: (unit: string) => UnitKind | null;
  /** A unit at the start of a text, a multiplier and Latin symbols (km, m2, ℃, %) included. */
  readonly unitAtStart: RegExp;
  /** A text that is a unit and nothing else: 台/件, 元/人·月, 万亩次, %. */
  readonly onlyUnit: RegExp;
  /** The unit that a text begins with, right behind a figure: 「人/年以上」 → 「人/年」; '' for none. */
  readonly unitBehindFigure: (rest: string) => string;
  /** Units as they follow a number in Chinese characters, as a part of a pattern: 十次, 三十余头. */
  readonly countUnits: string;
}

/** Words of more than one meaning, which count nothing behind a Chinese number: 第一时间, 十分, 一部分, 一方面, 一样, 一点, 一站式. */
const idle = new Set(['时', '分', '方', '部', '样', '点', '站', '单', '里', '万', '亿']);
/** 「百分比」 would else read as 百 + 分. */
const share = /^[([]?((?:个)?百分[比点数率])/;

/** Makes units ready. Longer ones stand before the shorter ones that they begin with. */
export const unitsOf = madeOnce((words: UnitWords): Units => {
  const byLength = Object.values(words).flat().sort((a, b) => b.length - a.length);
  const alternatives = eachOf(byLength);
  // A county's unit that only begins with Latin letters (U盾) would be cut short behind them.
  const mixed = byLength.filter((unit) => /^[a-zA-Zμ°]/.test(unit) && /[^a-zA-Zμ°]/.test(unit)).map(literally);
  const signs = [...mixed, '[%‰]'].join('|');
  const oneUnit = `(?:万|亿|千|百)?(?:${signs}|[a-zA-Zμ°]{1,6}\\d?|${alternatives})次?`;
  const unitBehind = new RegExp(`^(?:余|多|来|几)?[([]?(${oneUnit}(?:[/·.*、每]${oneUnit})*)`);
  return {
    unitKind: kindIn(words),
    unitAtStart: new RegExp(`^(?:余|多|来|几)?(?:万|亿|千|百)?(?:${signs}|[a-zA-Zμ°]+\\d?|${alternatives})`),
    onlyUnit: new RegExp(`^${oneUnit}(?:[/·.*、每]${oneUnit})*$`),
    unitBehindFigure: (rest) => share.exec(rest)?.[1] ?? (notUnits.test(rest.slice(0, 2)) ? '' : (unitBehind.exec(rest)?.[1] ?? '')),
    countUnits: eachOf(byLength.filter((word) => !idle.has(word))),
  };
});

function kindIn(words: UnitWords): Units['unitKind'] {
  const kinds = new Map(unitKinds.flatMap((kind) => words[kind].map((unit) => [unit, kind] as const)));
  return (unit) => (unit === '%' || unit === '‰' ? 'share' : (kinds.get(unit) ?? kinds.get(unit.replace(/^[万亿千百]/, '')) ?? null));
}
