import type { RuleExamples } from './example';

export const cellErrorExamples: RuleExamples = {
  accept: [
    { note: '没有错误值', base: 'project' },
    { note: '文字里提到 #REF!', change: { B8: '1.清理含#REF!的报表320张。\n2.11月底前完成。' } },
    { note: '以 # 开头的文字', change: { C12: '#2标志牌更换数量' } },
    { note: 'N/A 是「不适用」', change: { G12: 'N/A' } },
    { note: '表外的错误值', change: { I3: '#REF!' } },
    { note: '表下方的错误值', change: { A20: '#DIV/0!' } },
    { note: '三公表', base: 'public' },
    { note: '表外的备注列', base: 'wide', change: { L5: '#N/A' } },
    { note: '执行率除以 0，不是要填的格', base: 'self', change: { H8: '#DIV/0!' } },
  ],
  reject: [
    { note: '财政资金引用失效', change: { E4: '#REF!' }, cell: 'E4', case: 'error' },
    { note: '其他资金引用失效', change: { G4: '#REF!' }, cell: 'G4', case: 'error' },
    { note: '计划除以 0', change: { C7: '#DIV/0!' }, cell: 'C7', case: 'error' },
    { note: '项目名称查不到', change: { E3: '#N/A' }, cell: 'E3', case: 'error' },
    { note: '指标值', change: { F12: '#VALUE!' }, cell: 'F12', case: 'error' },
    { note: '描述', change: { D12: '#NAME?' }, cell: 'D12', case: 'error' },
    { note: '三公表的增减额', base: 'public', change: { D6: '#VALUE!' }, cell: 'D6', case: 'error' },
    { note: '二级指标，只报一次', change: { B11: '#REF!' }, cell: 'B11', case: 'error' },
    { note: '自评得分', base: 'self', change: { H13: '#REF!' }, cell: 'H13', case: 'error' },
  ],
};
