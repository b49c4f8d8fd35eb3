import { decimal, type Decimal } from '../sheet/decimal';
import { isPercent } from '../sheet/format';
import { remembered } from '../sheet/remembered';
import { compact } from '../sheet/text';
import type { Indicator } from './indicator';
import { withoutListMarks } from './quantity';
import type { Reading } from './reading';
import type { Units } from './units';

export type Comparison = '≥' | '≤' | '=';

/** A figure of a value with the unit right behind it; '' where there is none. */
export interface AimPart {
  readonly figure: Decimal;
  readonly unit: string;
}

/** What an indicator's value aims at, as far as figures say it. */
export interface Aim {
  /** The comparison in the value's own text. */
  readonly comparison: Comparison | null;
  /** The one that the direction column (指标性质) states. */
  readonly direction: Comparison | null;
  readonly parts: readonly AimPart[];
  /** The unit: in the text, else in the unit column, in brackets behind the name, or % by the number format; '' for none. */
  readonly unit: string;
  /** The value's text in compact form, list marks left aside. */
  readonly text: string;
}

const figure = /\d[\d,]*(?:\.\d+)?/g;
const atLeast = /≥|≧|⩾|>|大于|高于|多于|超过|不低于|不少于|不小于|不下于|至少|以上/;
const atMost = /≤|≦|⩽|<|小于|低于|少于|不超过|不高于|不大于|不多于|最多|至多|以下|以内|之内|控制在/;
const equal = /^[=＝]|^等于/;

/** The cells of an indicator that say what it aims at. */
type AimCells = Pick<Indicator, 'value' | 'direction' | 'unit' | 'named' | 'description'>;

/** Reads what indicators aim at. */
export interface AimReader {
  readonly readAim: (cells: AimCells) => Aim;
}

/** A reader of aims that knows some units. */
export function aimReader({ onlyUnit, unitBehindFigure }: Pick<Units, 'onlyUnit' | 'unitBehindFigure'>): AimReader {
  const partsOf = (text: string): readonly AimPart[] =>
    [...text.matchAll(figure)].map((match) => ({ figure: decimal(match[0].replaceAll(',', '')), unit: unitBehindFigure(text.slice(match.index + match[0].length)) }));

  const readText = remembered((written): Said => {
    const text = compact(withoutListMarks(written));
    return { text, parts: partsOf(text), comparison: comparisonIn(text) };
  });

  const numberParts = ({ format, text }: Reading, value: number): readonly AimPart[] => {
    if (isPercent(format)) return [{ figure: decimal(value).times(100), unit: '%' }];
    const [shown] = partsOf(compact(text));
    return shown ? [{ figure: decimal(value), unit: shown.unit }] : [];
  };

  /** The unit in the last brackets that hold one: 「参会单位满意度(%)」 → 「%」. */
  const unitInBrackets = remembered(
    (text) => [...compact(text).matchAll(/[([【]([^()[\]【】]*)[)\]】]/g)].map(([, inner = '']) => inner.replace(/^[≥≤><=*]+/, '')).findLast((inner) => onlyUnit.test(inner)) ?? '',
  );

  const unitElsewhere = ({ unit, named, description }: AimCells): string => {
    if (unit && !unit.empty) return compact(unit.text);
    const inName = named ? unitInBrackets(named.text) : '';
    return inName !== '' || !description ? inName : unitInBrackets(description.text);
  };

  return {
    readAim: (cells) => {
      const { value, direction } = cells;
      const said = value && !value.empty ? readText(value.text) : nothingSaid;
      const parts = value && typeof value.value === 'number' ? numberParts(value, value.value) : said.parts;
      const own = parts.find((part) => part.unit !== '')?.unit ?? '';
      return {
        comparison: said.comparison,
        direction: direction ? comparisonIn(compact(direction.text)) : null,
        parts,
        unit: own !== '' ? own : unitElsewhere(cells),
        text: said.text,
      };
    },
  };
}

/** What a value says by itself. */
type Said = Pick<Aim, 'text' | 'parts' | 'comparison'>;
const nothingSaid: Said = { text: '', parts: [], comparison: null };

/** The comparison that a text states; 「不低于」 holds 「低于」, so the denials come first. */
export const comparisonIn = remembered((text): Comparison | null => {
  const denied = /不低于|不少于|不小于|不下于/.test(text) ? '≥' : /不超过|不高于|不大于|不多于/.test(text) ? '≤' : null;
  if (denied) return denied;
  if (atLeast.test(text)) return '≥';
  if (atMost.test(text)) return '≤';
  return equal.test(text) ? '=' : null;
});

/** The unit as one reads it: 百分比 is %. */
export function plainUnit(unit: string): string {
  return unit === '百分比' || unit === '百分之' || unit === '百分数' || unit === '百分率' ? '%' : unit;
}

/** Figures in percent: those with %, or bare ones where the unit elsewhere is %. A bare figure up to 1 may be a ratio, and is left out. */
export function percentFigures({ parts, unit }: Aim, assumed = false): Decimal[] {
  const signed = parts.filter((part) => plainUnit(part.unit) === '%').map((part) => part.figure);
  if (signed.length > 0) return signed;
  const bare = plainUnit(unit) === '%' || (assumed && unit === '');
  return bare ? parts.filter((part) => part.unit === '' && (part.figure.gt(1) || part.figure.eq(0))).map((part) => part.figure) : [];
}
