import type { RuleExamples } from './example';

/** A name, in the title too. */
function named(name: string): Record<string, string> {
  return { A1: `1.${name}绩效目标表`, E3: name };
}

export const nameIsDocumentNumberExamples: RuleExamples = {
  accept: [
    { note: '名称说明了做什么', base: 'project' },
    { note: '文号之外另有名称', change: named('乡村道路养护经费（冀财建〔2025〕12号）') },
    { note: '通知里说明了做什么', change: named('冀财建〔2025〕12号关于下达农村公路养护补助资金的通知') },
    { note: '名称里有年份', change: named('2026年乡村道路养护经费') },
    { note: '路名里有号', change: named('建设路18号院改造经费') },
    { note: '没有名称', change: { A1: '项目绩效目标表', E3: null }, also: ['required-field'] },
  ],
  reject: [
    { note: '文号加「专项经费」', change: named('怀财字【2022】7号 专项经费（会议费）'), cell: 'E3', case: 'number' },
    { note: '只有文号', change: named('冀财建〔2025〕12号'), cell: 'E3', case: 'number' },
    { note: '方括号', change: named('冀财建[2025]12号资金'), cell: 'E3', case: 'number' },
    { note: '文号在后面', change: named('关于下达补助资金的通知（冀财建〔2025〕12号）'), cell: 'E3', case: 'number' },
    { note: '没有括号', change: named('财农2025年第12号补助资金'), cell: 'E3', case: 'number' },
    { note: '自评表', base: 'self', change: { C3: '皖财教〔2024〕38号' }, cell: 'C3', case: 'number' },
  ],
};
