import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellAddress } from '../../../../src/sheet/address';
import type { CellInput } from '../../../../src/sheet/cell-input';
import { valueOf } from '../../../../src/sheet/cell-input';
import type { Edit } from '../../../../src/sheet/edit';
import { type CellValue, roundToExcel, type SheetValues, valueAt } from '../../../../src/sheet/snapshot';
import { escapeXml } from '../../../../src/hosts/file/xml-tags';
import { sheetBook } from './book';
import { changedParts, done, planOf, writable } from './writing';

const size = 8;
const styles = '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="1" borderId="0" xfId="0" quotePrefix="1"/>';
const ourRange = { top: 0, left: 0, bottom: size + 2, right: size + 2 };

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('=1', '-', '_x000D_', ' a ', 'a\nb', '130630198001010012', '<b>', '#N/A'));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -9e307, max: 9e307 }), fc.constantFrom(0, 27.8, 0.1));
const plainValue: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean());
const formula = fc.record({ formula: fc.constantFrom('=Z99+1', '="a"&Z98', '=SUM($Z$90:AA93)'), result: fc.oneof(fc.constant('a'), number, fc.boolean(), fc.constant('#DIV/0!')) });
const input: fc.Arbitrary<CellInput | null> = fc.oneof({ weight: 6, arbitrary: plainValue }, { weight: 1, arbitrary: formula }, { weight: 2, arbitrary: fc.constant(null) });

/** A cell as one of the ways to write it, or none. Its formula looks at nothing that is written: recalculate.test.ts has those. */
const cell = fc.tuple(fc.nat(4), fc.nat(3), fc.integer({ min: -999, max: 999 }), fc.constantFrom('甲', 'a b', '=x', '')).map(([kind, style, value, word]) => (row: number, column: number): string => {
  const place = `<c r="${cellAddress({ row, column })}"${style === 0 ? '' : ` s="${style}"`}`;
  if (kind === 0) return '';
  if (kind === 1) return `${place}/>`;
  if (kind === 2) return `${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(word)}</t></is></c>`;
  if (kind === 3) return `${place}><f>Z99*2</f><v>${value}</v></c>`;
  return `${place}><v>${value}</v></c>`;
});
const rows = fc.array(fc.option(fc.array(cell, { maxLength: size }), { nil: null }), { maxLength: size }).map((lines) =>
  lines.map((line, row) => (line === null ? '' : `<row r="${row + 1}">${line.map((each, column) => each(row, column)).join('')}</row>`)).join(''));

const write: fc.Arbitrary<Edit> = fc.tuple(fc.nat(size), fc.nat(size), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([top, left, height, width]) =>
  fc.array(fc.array(input, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
    .map((cells): Edit => ({ kind: 'write', range: { sheetId: '1', rect: { top, left, bottom: top + height - 1, right: left + width - 1 } }, cells })));

function cellsOf(sheet: SheetValues): CellValue[][] {
  return Array.from({ length: ourRange.bottom + 1 }, (_, row) => Array.from({ length: ourRange.right + 1 }, (__, column) => valueAt(sheet, row, column)));
}

/** Addresses of the cells that a write gives contents to. */
function written(edit: Edit): Set<string> {
  if (edit.kind !== 'write') return new Set();
  const { top, left } = edit.range.rect;
  return new Set(edit.cells.flatMap((line, down) => line.flatMap((each, across) => (each === null ? [] : [cellAddress({ row: top + down, column: left + across })]))));
}

function stored(value: CellValue): CellValue {
  if (typeof value === 'number') return value === 0 ? 0 : roundToExcel(value);
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\r\n', '\n') : value;
}

test('what is written stands there, all else stays, and taking back gives what was', async () => {
  await fc.assert(fc.asyncProperty(rows, fc.array(write, { minLength: 1, maxLength: 3 }), async (content, edits) => {
    const bytes = sheetBook(content, {}, { styles });
    const host = writable(bytes);
    const [before] = (await host.read('workbook')).sheets;
    const formats = await host.formats([{ sheetId: '1', rect: ourRange }]);
    const { undo } = await done(host, planOf(...edits));
    const [after] = (await host.read('workbook')).sheets;
    if (!before || !after) throw new Error('no sheet');
    const wanted = new Map<string, CellValue>();
    for (const edit of edits) {
      if (edit.kind !== 'write') continue;
      edit.cells.forEach((line, down) => { line.forEach((each, across) => { if (each !== null) wanted.set(cellAddress({ row: edit.range.rect.top + down, column: edit.range.rect.left + across }), stored(valueOf(each))); }); });
    }
    for (let row = 0; row <= ourRange.bottom; row += 1) {
      for (let column = 0; column <= ourRange.right; column += 1) {
        const address = cellAddress({ row, column });
        expect([address, valueAt(after, row, column)]).toStrictEqual([address, wanted.get(address) ?? valueAt(before, row, column)]);
      }
    }
    expect(changedParts(bytes, host.save()).filter((name) => !['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml'].includes(name))).toStrictEqual([]);
    // By a host that has nothing but the file and the plan.
    const other = writable(host.save());
    await done(other, undo);
    const [back] = (await other.read('workbook')).sheets;
    expect(back && cellsOf(back)).toStrictEqual(cellsOf(before));
    expect(await other.formats([{ sheetId: '1', rect: ourRange }])).toStrictEqual(formats);
    await done(host, undo);
    expect(host.save()).toStrictEqual(new Uint8Array(bytes));
  }), { numRuns: 150 });
});

test('an edit in between is never lost: taking back is refused, or leaves it', async () => {
  await fc.assert(fc.asyncProperty(write, write, async (first, second) => {
    const host = writable(sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const { undo } = await done(host, planOf(first));
    await done(host, planOf(second));
    const [between] = (await host.read('workbook')).sheets;
    const { outcome } = await host.apply(undo);
    const [after] = (await host.read('workbook')).sheets;
    if (!between || !after) throw new Error('no sheet');
    expect(['done', 'refused']).toContain(outcome);
    const taken = outcome === 'done' ? written(first) : new Set();
    const kept = cellsOf(between).map((line, row) => line.map((value, column) => (taken.has(cellAddress({ row, column })) ? null : value)));
    expect(cellsOf(after).map((line, row) => line.map((value, column) => (kept[row]?.[column] === null ? null : value)))).toStrictEqual(kept);
  }), { numRuns: 60 });
});
