import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isFurnitureText } from '../../src/rules/blank';
import { placeholderIn, withoutPlaceholders } from '../../src/rules/placeholder';
import { compact } from '../../src/sheet/text';

/** Pieces that forms, people and word processors leave in cells, so that their mixtures come close to what is looked for. */
const piece = fc.constantFrom(
  '目标', '目标1', '目标内容1', '长期', '年度', '1', '２', '：', '、', '；', '……', '。', ' ', '\n', '修缮', '(100字以内)', '（50字左右）', '字', '以上', 'XX', 'X', 'ｘｘ', '×', '××', '*', '**', '＊＊', '_', '__', '＿＿',
  '张**', '请', '请填写', '聘请', '请输入', '〇', '〇〇', '○○', '二', '3', 'A', '省',
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

test('a text holds a placeholder just where taking the placeholders out changes it', () => {
  fc.assert(fc.property(text, (each) => (placeholderIn(each) !== null) === (withoutPlaceholders(each) !== compact(each))), { numRuns: 2_000 });
});

test('furniture is what nothing but the form’s own words, figures and signs are left in', () => {
  const ownWords = /^(?:(?:目标\d*|\d+|长期|年度|\.{2,})[::.、]?|[:.、;,])*$/;
  fc.assert(fc.property(text, (each) => !isFurnitureText(each) || ownWords.test(compact(each))), { numRuns: 2_000 });
  for (const each of ['', '目标1：', '目标 1:\n目标 2:', '长期目标：', '……', '1.2.3、']) expect([each, isFurnitureText(each)]).toEqual([each, true]);
  for (const each of ['目', '年', '长', '目标1：修缮', '标目', '度']) expect([each, isFurnitureText(each)]).toEqual([each, false]);
});
