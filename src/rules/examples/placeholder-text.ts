import type { RuleExamples } from './example';

export const placeholderTextExamples: RuleExamples = {
  accept: [
    { note: '没有模板文字', base: 'project' },
    { note: '指标库的名称「（≥**公里）」，值已填', change: { C11: '养护里程(≥**公里)', F11: '≥320公里' } },
    { note: '二〇〇八年', change: { B5: '用于二〇〇八年、二○○五年修建的320公里道路养护。' } },
    { note: '英文缩写和尺码', change: { B5: '用于购置XXL号反光背心150件、ExxonX润滑油20桶。' } },
    { note: '尺寸 3×5、7×24 小时', change: { B5: '用于更换3×5米标志牌，7×24小时值守。' } },
    { note: '「目标内容」是普通的词', change: { B8: '1.按年度目标内容养护道路320公里，11月底前完成。' } },
    { note: '聘请填写人员', change: { B5: '用于聘请填写台账的人员12名。' } },
    { note: '隐去的姓名', change: { B5: '用于支付王**等3人抢险补助。' } },
    { note: '隐去的号码', change: { B5: '用于支付尾号1306****1234的工资卡12人。' } },
    { note: '一个星号', change: { B5: '用于养护*级道路320公里。' } },
    { note: '括号里的字数是内容', change: { B8: '1.撰写养护简报40期（每期500字），11月底前完成。' } },
    { note: '名称里的下划线', change: { B5: '用于维护road_db数据库。' } },
    { note: '确定依据里写 XX 不在此列', change: { G12: '参照XX县做法' } },
  ],
  reject: [
    { note: '用途里的「XX」', change: { B5: '用于支付XX名养护员补助。' }, cell: 'B5', case: 'purpose' },
    { note: '目标里的「目标内容1」', change: { B8: '目标内容1：养护道路320公里。' }, cell: 'B8', case: 'goal' },
    { note: '目标里的「（100字以内）」', change: { B8: '养护道路320公里。（100字以内）' }, cell: 'B8', case: 'goal' },
    { note: '指标值里的「**」', change: { F11: '≥**公里' }, cell: 'F11', case: 'value' },
    { note: '指标值是「XX」', change: { F12: 'XX' }, cell: 'F12', case: 'value' },
    { note: '名称里的「XX」，值也没填', change: { C12: '更换XX数量', F12: null }, cell: 'C12', case: 'name' },
    { note: '目标里的下划线', change: { B8: '全年养护道路____公里。' }, cell: 'B8', case: 'goal' },
    { note: '20XX年', change: { B8: '20XX年养护道路320公里。' }, cell: 'B8', case: 'goal' },
    { note: '目标里的「○○」', change: { B8: '养护○○镇道路320公里。' }, cell: 'B8', case: 'goal' },
    { note: '「请填写」', change: { B5: '请填写资金用途' }, cell: 'B5', case: 'purpose' },
    { note: '购置**台', change: { B5: '用于购置**台养护车。' }, cell: 'B5', case: 'purpose' },
  ],
};
