import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { oneSheet } from './make-package';

const codes = new Set(['empty-file', 'encrypted', 'html', 'legacy-format', 'not-a-workbook', 'damaged', 'too-large', 'unsafe-xml', 'sheet-unreadable']);

function isTypedFailure(bytes: Uint8Array): boolean {
  const result = openWorkbookFile(bytes, 'any.xlsx');
  return !result.ok && codes.has(result.failure.code);
}

test('random bytes are never a workbook', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isTypedFailure), { numRuns: 500 });
});

test('random bytes after an archive\'s signature are never a workbook', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((rest) => new Uint8Array([0x50, 0x4b, 3, 4, ...rest, 0x50, 0x4b, 5, 6, ...rest]));
  fc.assert(fc.property(bytes, isTypedFailure), { numRuns: 500 });
});

test('a workbook cut anywhere is never read', () => {
  const whole = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const cut = fc.integer({ min: 0, max: whole.length - 1 }).map((length) => whole.slice(0, length));
  fc.assert(fc.property(cut, isTypedFailure), { numRuns: 200 });
});

test('a workbook with a byte changed is refused with a code, or read: nothing else is thrown', () => {
  const whole = oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: '<si><t>a</t></si>' });
  const changes = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(changes, ([at, byte]) => {
      const changed = whole.slice();
      changed[at] = byte;
      const result = openWorkbookFile(changed, 'any.xlsx');
      expect(result.ok || codes.has(result.failure.code)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
