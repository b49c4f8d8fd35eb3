import type { RuleExamples } from './example';

export const projectCodeFormatExamples: RuleExamples = {
  accept: [
    { note: '21 位：6 位地区、2 位年份、13 位数字或大写字母', base: 'project' },
    { note: '全是数字，存成文本', change: { B3: '130630264100000000123' } },
    { note: '看着古怪，位数和格式都对', change: { B3: '13063026EN07AM9ISE0IO' } },
    { note: '前后有空格', change: { B3: ' 13063026R5T8N2K0WA41C ' }, also: ['stray-characters'] },
    { note: '全角字符', change: { B3: '１３０６３０２６Ｒ５Ｔ８Ｎ２Ｋ０ＷＡ４１Ｃ' } },
    { note: '单元格里换行', change: { B3: '13063026R5T8\nN2K0WA41C' } },
    { note: '编码在名称前面', base: 'sichuan' },
    { note: '没有填编码，由必填检查来说', change: { B3: null }, also: ['required-field'] },
    { note: '表上没有年份，不比年份', change: { B3: '13063019R5T8N2K0WA41C' } },
    { note: '年份相同', base: 'older' },
    { note: '外省的编码', change: { B3: '42062126T000006510123' } },
  ],
  reject: [
    { note: '只有 16 位', change: { B3: '13063026R5T8N2K0' }, cell: 'B3', case: 'format' },
    { note: '多了一位', change: { B3: '13063026R5T8N2K0WA41CC' }, cell: 'B3', case: 'format' },
    { note: '小写字母', change: { B3: '13063026r5t8n2k0wa41c' }, cell: 'B3', case: 'format' },
    { note: '存成数字，后几位已丢失', change: { B3: 1.30630264100001e20 }, cell: 'B3', case: 'digits-lost' },
    { note: '科学记数法的文本', change: { B3: '1.30630E+20' }, cell: 'B3', case: 'digits-lost' },
    { note: '短的数字没有丢位，只是不够长', change: { B3: 130630 }, cell: 'B3', case: 'format' },
    { note: '地区里有字母', change: { B3: 'HB063026R5T8N2K0WA41C' }, cell: 'B3', case: 'format' },
    { note: '编码是上年的：延续项目可以不改', base: 'older', change: { D3: '13063025B7Y3M9H1LD08Q' }, cell: 'D3', case: 'year', severity: 'info' },
    { note: '名称前面的编码少一位', base: 'sichuan', change: { B2: '51192125T00000651012-社区矫正工作经费' }, cell: 'B2', case: 'format' },
  ],
};
