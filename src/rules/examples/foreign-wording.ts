import type { RuleExamples } from './example';

/** The unit, with its region in full. */
const unit = { A2: '412003涞源县交通运输局' };

export const foreignWordingExamples: RuleExamples = {
  accept: [
    { note: '没有外地的文字', base: 'project' },
    { note: '本县', change: { ...unit, G11: '涞源县人民政府常务会议纪要' } },
    { note: '上级的市和省', change: { ...unit, G11: '保定市财政局养护资金管理办法', G12: '《河北省农村公路条例》' } },
    { note: '地名不是机关', change: { ...unit, D15: '通往怀来县、蔚县的道路沿线行政村' } },
    { note: '对口协作', change: { ...unit, B5: '用于与长沙市人民政府对口协作的320公里乡村道路养护。' } },
    { note: '委托不是县委', change: { ...unit, B5: '由怀来县委托的第三方养护320公里。' } },
    { note: '不知道本单位在哪里', base: 'older', change: { D3: null, C5: null, B5: '按照湖南省委有关规定更新检验设备。' }, also: ['required-field'] },
    { note: '本行业的话', base: 'older', change: { B3: '县医院设备更新', C13: '患者就医感受改善情况', D13: '≥90%' }, also: ['value-without-unit', 'unit-mismatch', 'near-duplicate-indicator'] },
    { note: '广播电视单位', change: { A2: '206001县融媒体中心', D17: '电视节目正常播出，群众满意的比例' } },
    { note: '省级单位提到下属的县', change: { A2: '108001河北省交通运输厅', B3: null, G11: '涞源县财政局养护资金管理办法' }, also: ['required-field'] },
  ],
  reject: [
    { note: '外省省委', change: { ...unit, G13: '湖南省委“九条规定”' }, cell: 'G13', case: 'region' },
    { note: '外县财政局', change: { ...unit, B5: '按照怀来县财政局的要求养护320公里道路。' }, cell: 'B5', case: 'region' },
    { note: '外省条例', change: { G13: '《湖南省农村公路条例》' }, cell: 'G13', case: 'region' },
    { note: '外市政府', change: { ...unit, D15: '长沙市人民政府确定的行政村' }, cell: 'D15', case: 'region' },
    { note: '外县县委', change: { ...unit, B8: '按照怀来县委部署，11月底前养护道路320公里。' }, cell: 'B8', case: 'region' },
    { note: '广播电视的套话：提示', change: { D17: '电视节目正常播出，提高群众满意度' }, cell: 'D17', case: 'trade', severity: 'info' },
    { note: '统计的套话：提示', change: { D17: '政府制定宏观调控政策提供数字依据' }, cell: 'D17', case: 'trade', severity: 'info' },
    { note: '教育的套话：提示', change: { B8: '11月底前养护道路320公里，提高教育教学质量。' }, cell: 'B8', case: 'trade', severity: 'info' },
  ],
};
