import { describe, expect, test } from '@jest/globals';
import { columnLetters, rangeAddress } from '../../src/sheet/address';
import { detectRows, rowsFrom } from '../support/grid';
import { publicTable } from '../support/tables';

function found(text: string): string[] {
  return detectRows(rowsFrom(text)).tables.map(({ form, range, blocks }) => {
    const columns = blocks.map((block) => Object.entries(block.columns).map(([id, column]) => `${id}:${columnLetters(column)}`).join(' '));
    return [form, rangeAddress(range), ...columns].join(' | ');
  });
}

describe('a summary of income and expenditure', () => {
  test('is a column of its lines with figures beside it', () => {
    expect(found('部门预算情况\n|单位：万元\n收入总计|110\n支出总计|110\n基本支出|70\n其中：人员经费|60\n公用经费|10\n项目支出|40')).toEqual(['budget-summary | A1:B8 | item:A current:B']);
  });

  test('has a column for each state that its heading names', () => {
    expect(found('预算执行情况\n项目|年初预算数|调整后预算数|1-6月执行数|执行率|备注\n基本支出|70|70|30|42.9%|无\n项目支出|40|50|20|40%|无\n合计|110|120|50|41.7%|无')).toEqual([
      'budget-summary | A1:E5 | item:A initial:B adjusted:C executed:D rate:E',
    ]);
  });

  test('sets income beside expenditure', () => {
    expect(found('收支预算总表\n|||单位：万元\n收入|预算数|支出|预算数\n一般公共预算拨款收入|100|基本支出|70\n事业收入|10|项目支出|40\n收入总计|110|支出总计|110')).toEqual([
      'budget-summary | A1:D6 | item:A current:B | item:C current:D',
    ]);
  });

  test('may be a list of running costs, of assets, or of procurement', () => {
    expect(found('机关运行经费\n项目|金额\n机关运行经费合计|6\n办公费|1\n差旅费|2\n福利费|3')).toEqual(['budget-summary | A1:B6 | item:A current:B']);
    expect(found('固定资产占用情况表\n项目|价值\n固定资产总额|6\n房屋|1\n车辆|2\n其他固定资产|3')).toEqual(['budget-summary | A1:B6 | item:A current:B']);
    expect(found('政府采购预算表\n项目|金额\n政府采购预算|6\n货物|1\n工程|2\n服务|3')).toEqual(['budget-summary | A1:B6 | item:A current:B']);
  });
});

describe('a summary that is not filled in', () => {
  test('is known by title, heading and lines', () => {
    expect(found('收支预算总表\n收入|预算数|支出|预算数\n一般公共预算拨款收入||基本支出|\n事业收入||项目支出|\n上年结转||结转下年|\n收入总计||支出总计|')).toEqual(['budget-summary | A1:D6 | item:A current:B | item:C current:D']);
  });

  test('stays the same table with one figure', () => {
    expect(found('收支预算总表\n收入|预算数|支出|预算数\n一般公共预算拨款收入||基本支出|70\n事业收入||项目支出|\n上年结转||结转下年|\n收入总计||支出总计|')).toEqual(['budget-summary | A1:D6 | item:A current:B | item:C current:D']);
  });
});

describe('what is no summary', () => {
  test.each([
    ['a list of subjects that repeats two lines', '部门支出预算明细表\n科目编码|科目名称|本年预算数\n2010101|住房公积金|3\n2010102|其他支出|4\n2010103|住房公积金|5\n2010104|住房公积金|6\n2010105|机关服务|7'],
    ['words of everyday lists', '库存\n项目|数量\n车辆|2\n设备|3\n房屋|1\n合计|6'],
    ['lines without figures', '填报说明\n基本支出|见附件\n项目支出|见附件\n人员经费|见附件'],
    ['a blank list of costs that is no summary by its title', '费用报销单\n项目|金额\n办公费|\n差旅费|\n会议费|\n培训费|'],
    ['lines without figures under a heading of remarks', '支出预算说明\n项目|说明\n基本支出|\n项目支出|\n人员经费|'],
    ['two lines', '基本支出|70\n项目支出|40'],
    ['lines beside each other', '科目|合计|基本支出|项目支出\n教育|110|70|40'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a 三公 table stays one, and the lines of a list of running costs make none', () => {
    expect(detectRows(publicTable).tables.map(({ form }) => form)).toEqual(['three-public']);
    expect(found('机关运行经费\n项目|金额\n合计|9\n办公费|1\n差旅费|2\n福利费|3\n公务接待费|1\n公务用车运行维护费|2')).toEqual(['budget-summary | A1:B8 | item:A current:B']);
  });
});
