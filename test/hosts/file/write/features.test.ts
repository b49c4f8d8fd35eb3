/** @jest-environment ./test/support/excelize-environment.ts */
import { expect, test } from '@jest/globals';
import type { Mark } from '../../../../src/sheet/edit';
import { startedExcelize } from '../../../support/excelize';
import { loadAllXlsx } from '../../../office-host/workbook/load-xlsx';
import { featuresBook } from './features-book';
import { issueSheet } from './issue-sheet';
import { changedParts, done, planOf, range, textsOf, writable, writeAt } from './writing';

const own = 'xl/worksheets/sheet1.xml';
const workbook = 'xl/workbook.xml';

/** What people put into workbooks: the part that it stands in, and its text there. */
const features: readonly (readonly [name: string, part: string, text: RegExp])[] = [
  ['a chart', 'xl/charts/chart1.xml', /<ser>.*<\/ser>/s],
  ['the chart’s place', 'xl/drawings/drawing1.xml', /<xdr:graphicFrame.*<\/xdr:graphicFrame>/s],
  ['a picture', 'xl/media/image1.png', /^.PNG.*/s],
  ['the picture’s words', 'xl/drawings/drawing1.xml', /descr="印章"/],
  ['a comment with its author', 'xl/comments1.xml', /<author>审核员<\/author>.*请核对/s],
  ['the comment’s box', 'xl/drawings/vmlDrawing1.vml', /<v:shape .*<\/v:shape>/s],
  ['conditional formats', own, /<conditionalFormatting sqref="B2:D4">.*?<\/conditionalFormatting>/s],
  ['a colour scale', own, /<colorScale>.*?<\/colorScale>/s],
  ['icons', own, /<iconSet .*?<\/iconSet>/s],
  ['a bar of newer programs', own, /<x14:cfRule type="dataBar".*?<\/x14:cfRule>/s],
  ['their look', 'xl/styles.xml', /<dxf><font>.*?<\/dxf>/s],
  ['sparklines', own, /<x14:sparklineGroup .*<\/x14:sparklineGroups>/s],
  ['a validation with its words', own, /<dataValidation [^>]*error="不在列表中".*?<\/dataValidation>/s],
  ['an outside link', own, /<hyperlink ref="A8"[^>]*>/],
  ['an inside link', own, /<hyperlink ref="A9" location="数据!A1"[^>]*>/],
  ['a protected sheet', 'xl/worksheets/sheet5.xml', /<sheetProtection [^>]*>/],
  ['a hidden sheet', workbook, /<sheet name="隐藏"[^>]*state="hidden"[^>]*>/],
  ['merged cells', 'xl/worksheets/sheet6.xml', /<mergeCell ref="A1:C2"[^>]*>/],
  ['print titles', workbook, /<definedName localSheetId="0" name="_xlnm.Print_Titles">绩效表!\$1:\$1</],
  ['a print area', workbook, /<definedName localSheetId="0" name="_xlnm.Print_Area">[^<]*</],
  ['a name with a comment', workbook, /<definedName comment="预算合计" name="合计">[^<]*</],
  ['a filter', 'xl/worksheets/sheet2.xml', /<autoFilter ref="\$A\$1:\$C\$4".*?<\/autoFilter>/s],
  ['a table', 'xl/tables/table1.xml', /<tableColumns.*<\/tableColumns>/s],
  ['a pivot table', 'xl/pivotTables/pivotTable1.xml', /<rowFields.*<\/dataFields>/s],
  ['the pivot table’s source', 'xl/pivotCache/pivotCacheDefinition1.xml', /<cacheSource.*<\/cacheSource>/s],
  ['custom XML', 'customXml/item1.xml', /<batch .*<\/batch>/],
  ['properties of the document', 'docProps/core.xml', /<dc:title>绩效<\/dc:title>/],
  ['properties of one’s own', 'docProps/custom.xml', /<property .*第一批.*<\/property>/s],
  ['phonetic text', 'xl/sharedStrings.xml', /<rPh .*?<\/rPh>/],
  ['text in two colours', 'xl/sharedStrings.xml', /<si><r>.*?红.*?黑.*?<\/si>/s],
  ['frozen rows', own, /<pane [^>]*state="frozen"[^>]*>/],
  ['widths, and a hidden column', own, /<cols>.*<\/cols>/s],
  ['heights, a hidden row and an outline', own, /<row r="1" ht="33".*<row r="3" outlineLevel="1">.*<row r="6" hidden="true">/s],
  ['margins, paper, head and foot', own, /<pageMargins .*<\/headerFooter>/s],
  ['a page break', own, /<rowBreaks .*?<\/rowBreaks>/s],
  ['ignored warnings', own, /<ignoredErrors>.*?<\/ignoredErrors>/s],
  ['the tab’s colour', own, /<tabColor [^>]*>/],
  ['a shared formula and an array formula', own, /<f t="shared" ref="A30:B30".*<f t="array" ref="D30:E30">/s],
  ['fonts, fills and lines', 'xl/styles.xml', /<fonts.*<\/borders>/s],
  ['the theme', 'xl/theme/theme1.xml', /<a:clrScheme.*<\/a:fontScheme>/s],
];

const marks: readonly Mark[] = [{ level: 'error', areas: [range('1', 'B2:D4').rect] }, { level: 'warning', areas: [range('1', 'A1').rect, range('1', 'E2:E3').rect] }];

function found(bytes: Uint8Array): Record<string, string | undefined> {
  const texts = textsOf(bytes);
  return Object.fromEntries(features.map(([name, part, text]) => [name, text.exec(texts[part] ?? '')?.[0]]));
}

test('30 things and more that people put into workbooks outlive marks, a list and un-marking', async () => {
  const bytes = featuresBook(await startedExcelize());
  const before = found(bytes);
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(30);
  expect(Object.entries(before).filter(([, text]) => text === undefined)).toStrictEqual([]);
  const host = writable(bytes, startedExcelize);
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks }));
  // Ranks of rules move, and ranks alone; looks are added behind those that are there.
  const ranked = (text: string | undefined): string | undefined => text?.replace(/ priority="\d+"/g, '').replace(/ count="\d+"/g, '');
  const marked = found(host.save());
  expect(Object.entries(before).filter(([name, text]) => ranked(marked[name]) !== ranked(text))).toStrictEqual([]);
  const { undo } = await done(host, planOf(...issueSheet('list', '1')));
  const listed = host.save();
  await done(host, planOf({ kind: 'mark', sheetId: '1', marks: [] }));
  const after = found(host.save());
  const moved = new Set(['fonts, fills and lines']);
  expect(Object.entries(before).filter(([name, text]) => !moved.has(name) && after[name] !== text)).toStrictEqual([]);
  expect(changedParts(bytes, host.save())).toStrictEqual([
    '[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/charts/chart2.xml', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml', 'xl/styles.xml', workbook,
    'xl/worksheets/_rels/sheet7.xml.rels', 'xl/worksheets/sheet7.xml',
  ]);
  // The list goes too, by a host that did not write it.
  const other = writable(host.save(), startedExcelize);
  await done(other, undo);
  expect(changedParts(bytes, other.save())).toStrictEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/styles.xml', workbook]);
  const [first, withList, last] = await loadAllXlsx([bytes, listed, other.save()]);
  expect(last).toStrictEqual(first);
  expect(withList?.sheets.map(({ name }) => name)).toStrictEqual(['绩效表', '问题清单', '数据', '表格', '透视', '保护', '隐藏']);
});

test('styles that a person has made stay as they are written when ours are added', async () => {
  const bytes = featuresBook(await startedExcelize());
  const host = writable(bytes, startedExcelize);
  await done(host, planOf(...issueSheet('list', '1')));
  const [old, now] = [textsOf(bytes)['xl/styles.xml'] ?? '', textsOf(host.save())['xl/styles.xml'] ?? ''];
  for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
    const inner = new RegExp(`<${list}[^>]*>(.*)</${list}>`, 's');
    expect(inner.exec(now)?.[1]?.startsWith(inner.exec(old)?.[1] ?? '?')).toBe(true);
  }
});

test('a write changes the part of its sheet, and what follows from it', async () => {
  const bytes = featuresBook(await startedExcelize());
  const host = writable(bytes);
  const { undo } = await done(host, planOf(writeAt('2', 'B2', [[99]])));
  expect(changedParts(bytes, host.save())).toStrictEqual([workbook, 'xl/worksheets/sheet2.xml']);
  expect(textsOf(host.save())[workbook]).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  const other = writable(host.save());
  await done(other, undo);
  const plain = (file: Uint8Array): string | undefined => textsOf(file)['xl/worksheets/sheet2.xml']?.replace(/<dimension [^>]*>(<\/dimension>)?/, '');
  // The range that the part says it covers was too small.
  expect(plain(other.save())).toBe(plain(bytes));
});
