import type { Section } from '../detect/meaning';
import type { IndicatorBlock } from '../detect/table';
import type { ColumnId, Level1Definition } from '../forms/form';
import { asKnown, nothingTaught, type Taught } from '../forms/taught';
import { compact, isBlank } from '../sheet/text';
import type { Aim, AimReader } from './aim';
import { type KnownLevel2, knownLevel1, knownLevel2 } from './level';
import { behindColon, type CellReader, type Reading, withText } from './reading';

/** A group's name as it holds for a row, carried down from the row that states it. */
export interface Level<Known> {
  /** The text as the form prints it; '' where no row above states one. */
  readonly text: string;
  /** The cell that states it, or the row's own empty one. */
  readonly reading: Reading | null;
  /** The group of the taxonomy that it names, or null. */
  readonly known: Known | null;
}

/** One row of an indicator block. A column that the block lacks reads as null. */
export interface Indicator {
  readonly row: number;
  readonly section: Section | null;
  readonly level1: Level<Level1Definition>;
  readonly level2: Level<KnownLevel2>;
  readonly level3: Reading | null;
  readonly description: Reading | null;
  readonly value: Reading | null;
  readonly unit: Reading | null;
  readonly direction: Reading | null;
  readonly kind: Reading | null;
  readonly basis: Reading | null;
  readonly actual: Reading | null;
  readonly weight: Reading | null;
  readonly score: Reading | null;
  readonly reason: Reading | null;
  readonly outlook: Reading | null;
  /** The table's own rule for the score of the row. */
  readonly scoring: Reading | null;
  readonly note: Reading | null;
  /** The cell with the indicator's own name: the third level, or what older forms have for it. */
  readonly named: Reading | null;
  /** That name without the form's own 「指标1：」; '' where the row has none. */
  readonly name: string;
  /** What the value aims at, as far as figures say it. */
  readonly aim: Aim;
  /** Nothing is filled in: the row is furniture of the form. */
  readonly furniture: boolean;
  /** The table says that the row is judged in words (定性). */
  readonly qualitative: boolean;
}

const qualitativeWords = new Set(['定性', '定性指标', '好坏', '优良中低差', '优良中差', '高中低', '优良差', '好中差']);
const longestWord = 10;
const numbered = /^(?:指标|目标|三级指标)[\d一二三四五六七八九十]*[::.、]?/;
const dots = /^[.…·]+$/;

/** The indicators of a block, level 1 and 2 carried down. */
export function readIndicators(block: IndicatorBlock, read: CellReader, aims: AimReader, taught: Taught = nothingTaught): Indicator[] {
  let level1: Level<Level1Definition> = { text: '', reading: null, known: null };
  let level2: Level<KnownLevel2> = { text: '', reading: null, known: null };
  return block.rows.map((row) => {
    const cell = (id: ColumnId): Reading | null => {
      const column = block.columns[id];
      return column === undefined ? null : read({ row, column });
    };
    const first = cell('level1');
    const second = block.inline ? inlineLevel2(cell('level2')) : cell('level2');
    const fresh = first !== null && !isBlank(first.value) && compact(first.text) !== compact(level1.text);
    if (first && !isBlank(first.value)) level1 = { text: first.text, reading: first, known: knownLevel1(asKnown(first.text, taught)) };
    if (second && !isBlank(second.value)) level2 = { text: second.text, reading: second, known: knownLevel2(asKnown(second.text, taught)) };
    if (fresh && (!second || isBlank(second.value))) level2 = { text: '', reading: second, known: null };
    return indicatorOf(row, block, level1, level2, cell, aims);
  });
}

function inlineLevel2(reading: Reading | null): Reading | null {
  return reading && withText(reading, reading.text.split(/[:：]/, 1)[0] ?? '');
}

function indicatorOf(row: number, block: IndicatorBlock, level1: Indicator['level1'], level2: Indicator['level2'], cell: (id: ColumnId) => Reading | null, { readAim }: AimReader): Indicator {
  const own = cell('value');
  const value = block.inline && own ? behindColon(own) : own;
  const level3 = cell('level3');
  const description = cell('description');
  const named = block.names === 'description' ? description : level3;
  const name = named ? indicatorName(named.text) : '';
  const direction = cell('direction');
  const kind = cell('kind');
  const unit = cell('unit');
  return {
    row, section: block.section, level1, level2, level3, description, value, unit, direction, kind, named, name, aim: readAim({ value, direction, unit, named, description }),
    basis: cell('basis'), actual: cell('actual'), weight: cell('weight'), score: cell('score'), reason: cell('reason'), outlook: cell('outlook'), scoring: cell('scoring'), note: cell('note'),
    furniture: name === '' && says(description) === '' && says(value) === '',
    qualitative: saysQualitative(direction) || saysQualitative(kind) || saysQualitative(unit) || saysQualitative(value),
  };
}

function saysQualitative(reading: Reading | null): boolean {
  return reading !== null && !reading.empty && reading.text.length <= longestWord && qualitativeWords.has(compact(reading.text));
}

/** 三级指标 without the form's own 「指标1：」; '' for 「……」 and the marks that say nothing. */
export function indicatorName(text: string): string {
  const name = compact(text).replace(numbered, '');
  return name === '' || dots.test(name) || isEmptyText(name) ? '' : name;
}

function isEmptyText(text: string): boolean {
  return text === '/' || text === '-' || text === '—' || text === '——' || text === '无' || text === '*' || text === '不涉及';
}

function says(reading: Reading | null): string {
  if (!reading || reading.empty) return '';
  return dots.test(compact(reading.text)) ? '' : reading.text;
}
