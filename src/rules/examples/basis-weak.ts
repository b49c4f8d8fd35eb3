import type { RuleExamples } from './example';

/** The same basis in every row of the project's table. */
function all(basis: string | null): Record<string, string | null> {
  return Object.fromEntries([10, 11, 12, 13, 14, 15, 16, 17].map((row) => [`G${row}`, basis]));
}

export const basisWeakExamples: RuleExamples = {
  accept: [
    { note: '依据写明了标准', base: 'project' },
    { note: '只写五类标准之一', change: all('计划标准') },
    { note: '有一条写了部门职责', change: { G11: '部门职责', G12: '部门职责' } },
    { note: '多数是部门职责，有一条写了文件', change: { ...all('部门职责'), G13: '冀财建〔2025〕12号' } },
    { note: '依据合并在第一行', change: { ...all(null), G10: '计划标准：年度养护计划' } },
    { note: '中间一行空着，可能是合并', change: { G12: null } },
    { note: '没有依据一列', base: 'transfer' },
    { note: '部门职责写在文件名里', change: all('《县交通运输局部门职责规定》第三条') },
    { note: '「如何」在文件名里', change: { G13: '《关于如何加强养护的意见》' } },
    { note: '没有用的行', change: { C16: null, D16: null, F16: null, G16: null } },
  ],
  reject: [
    { note: '每一行都是「部门职责」', change: all('部门职责'), cell: 'G10', case: 'duties' },
    { note: '换着说也一样', change: { ...all('部门职责'), G12: '工作需要', G13: '根据实际情况', G15: '工作职责。' }, cell: 'G10', case: 'duties' },
    { note: '问句', change: { G13: '是否由于经费问题' }, cell: 'G13', case: 'question' },
    { note: '问号', change: { G13: '按标准执行？' }, cell: 'G13', case: 'question' },
    { note: '一行也没有填', change: all(null), cell: 'G10', case: 'none' },
    { note: '都填了横线', change: all('—'), cell: 'G10', case: 'none' },
    { note: '第一行没有填', change: { G10: null }, cell: 'G10', case: 'empty' },
    { note: '部门表', base: 'department', change: { G8: '部门职责', G9: '部门职责', G10: '部门职责', G11: '部门职责', G12: '部门职责', G13: '部门职责' }, cell: 'G8', case: 'duties' },
  ],
};
