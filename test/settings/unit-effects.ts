import type { Effect } from './effects';

const units = (words: NonNullable<NonNullable<Effect['settings']['words']>['units']>): Effect['settings'] => ({ words: { units: words } });

/** The self-evaluation of the project whose target table stands on the first sheet, with a target in a county's unit. */
const evaluated = {
  '1!B3': null, '1!C3': null, '1!F12': '≥1,500牌面', '2!A2': null, '2!C3': '乡村道路养护经费', '2!D13': '更换标志牌数量', '2!E13': '≥1500牌面', '2!F13': '1500牌面', '2!D15': '路面完好率', '2!E15': '≥92%', '2!F15': '93%',
  '2!D16': '养护完成时间', '2!E16': '2026年11月30日前', '2!F16': '11月20日', '2!D17': '每公里养护成本', '2!E17': '≤0.27万元/公里', '2!F17': '0.26万元/公里',
  '2!D18': '受益行政村数量', '2!E18': '≥86个', '2!F18': '86个', '2!D20': '沿线群众满意度', '2!E20': '≥90%', '2!F20': '89.5%', '2!H20': 9.94, '2!H21': 99.44,
} as const;

/** What a unit that a county teaches makes of a workbook: what falls silent, what stays so, and what is found only with it. */
export const unitEffects: readonly Effect[] = [
  { note: 'a figure with the county’s unit and a remark is not bare', example: { change: { F12: '150牌（含立柱和基础施工）' } }, settings: units({ thing: ['牌'] }), before: ['F12 value-without-unit error'], after: [] },
  { note: 'a long unit of the county’s is no prose', example: { change: { F12: '≥150四轮挂车架全部装好' } }, settings: units({ thing: ['四轮挂车架'] }), before: ['F12 value-without-unit error', 'F12 value-mixed-text warning'], after: [] },
  { note: 'the county’s unit in brackets behind the name', example: { change: { C12: '标志牌（牌面）', F12: 150 } }, settings: units({ thing: ['牌面'] }), before: ['F12 value-without-unit error'], after: [] },
  { note: 'the county’s unit at the end of the name', example: { change: { C12: '标志牌数量/牌面', F12: '≥150' } }, settings: units({ thing: ['牌面'] }), before: ['F12 value-without-unit error'], after: [] },
  { note: 'the same figure with the county’s unit in the description', example: { change: { D12: '安装标志牌150牌面', F12: '≥150' } }, settings: units({ thing: ['牌面'] }), before: ['F12 value-without-unit error'], after: [] },
  { note: 'a compound unit with the county’s', example: { change: { C12: '标志牌（公里/牌面）', F12: 150 } }, settings: units({ thing: ['牌面'] }), before: ['F12 value-without-unit error'], after: [] },
  { note: 'a number in words before the county’s unit is a quantity', example: { change: { F12: '三十牌面' } }, settings: units({ thing: ['牌面'] }), before: ['F12 value-not-quantified error'], after: [] },
  { note: 'and makes a goal measurable', example: { change: { B8: '修缮乡村道路，安装标志牌三十挂' } }, settings: units({ thing: ['挂'] }), before: ['B8 goal-unmeasurable warning'], after: [] },
  { note: 'a time in the county’s unit', example: { change: { F14: '≤2汛' } }, settings: units({ time: ['汛'] }), before: ['F14 timeliness-without-date error'], after: [] },
  { note: 'a unit of ours that the county counts otherwise', example: { change: { C16: '养护里程', F16: '≥30户' } }, settings: units({ measure: ['户'] }), before: ['F16 unit-mismatch info'], after: [] },
  { note: 'targets in the county’s unit are the same in other figures', example: { base: ['project', 'self'], change: evaluated }, settings: units({ thing: ['牌面'] }), before: ['B3 required-field warning', 'E13 target-changed warning'], after: ['B3 required-field warning'] },

  { note: 'a unit that suits the name', example: { change: { C16: '养护里程', F16: '≥30华里' } }, settings: units({ measure: ['华里'] }), before: [], after: [] },
  { note: 'a unit that no value has', example: { change: { F12: '≥150' } }, settings: units({ thing: ['牌面'] }), before: ['F12 value-without-unit error'], after: ['F12 value-without-unit error'] },
  { note: 'a unit with which words of another sense begin', example: { change: { F12: '≥150圆满完成' } }, settings: units({ money: ['圆'] }), before: ['F12 value-without-unit error', 'F12 value-mixed-text warning'], after: ['F12 value-without-unit error', 'F12 value-mixed-text warning'] },
  { note: 'prose behind the county’s unit', example: { change: { F12: '≥150垛圆满完成' } }, settings: units({ thing: ['垛'] }), before: ['F12 value-without-unit error', 'F12 value-mixed-text warning'], after: ['F12 value-mixed-text warning'] },

  { note: 'a unit that does not suit the name', example: { change: { C16: '养护里程', F16: '≥30华里' } }, settings: units({ thing: ['华里'] }), before: [], after: ['F16 unit-mismatch info'] },
  { note: 'a unit of ours without a kind gets one', example: { change: { C12: '养护人数', F12: '≥150角' } }, settings: units({ money: ['角'] }), before: [], after: ['F12 unit-mismatch info'] },
  { note: 'a unit of ours under another kind', example: { change: { C12: '养护人数', F12: '≥150户' } }, settings: units({ money: ['户'] }), before: [], after: ['F12 unit-mismatch info'] },
  { note: 'a quality that is counted in the county’s unit', example: { change: { C13: '完成挂牌', F13: '≥15挂' } }, settings: units({ thing: ['挂'] }), before: [], after: ['C13 quality-is-count warning'] },
  { note: 'a cost in the county’s money', example: { change: { C10: '养护单价', F10: '≥3角' } }, settings: units({ money: ['角'] }), before: [], after: ['F10 direction-implausible warning'] },
  { note: 'a column of the county’s unit beside a value with it', example: { base: 'sichuan', change: { F10: '挂', E10: '480挂', G10: '492挂' } }, settings: units({ thing: ['挂'] }), before: [], after: ['F10 unit-mismatch info'] },
  { note: 'a score that does not follow from figures in the county’s unit', example: { base: 'self', change: { E13: '≥12挂车', F13: '9挂车' } }, settings: units({ thing: ['挂车'] }), before: [], after: ['H13 score-formula error'] },
];
