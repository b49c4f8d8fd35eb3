/** Words of a third level that belong to one second level, and the second levels under which they are out of place. Data only. */
export interface Belonging {
  /** Where they belong, as the forms print it. */
  readonly belongs: string;
  readonly words: readonly string[];
  /** Only where the name ends in the word. */
  readonly atEnd?: true;
  /** Phrases that hold such a word and mean something else. */
  readonly not: readonly string[];
  /** Second levels that are no place for them. Others are left to the person: usage differs. */
  readonly misplaced: readonly string[];
}

const effects = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];
const satisfaction = '服务对象满意度指标';
const costs = ['成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标'];

export const belongings: readonly Belonging[] = [
  {
    belongs: '时效指标',
    words: ['按时完成', '按期完成', '及时完成', '如期完成', '准时完成', '完成及时', '完成时间', '完成时限', '完工时间', '竣工时间', '完成期限', '工程工期', '建设工期'],
    not: ['完成时间缩短', '缩短完成时间', '工期缩短', '缩短工期'],
    misplaced: [...effects, satisfaction, ...costs, '数量指标'],
  },
  { belongs: '时效指标', words: ['延误率', '逾期率', '超期率'], atEnd: true, not: ['贷款逾期率'], misplaced: [satisfaction, ...costs, '数量指标'] },
  { belongs: '服务对象满意度指标', words: ['满意度', '满意率'], atEnd: true, not: [], misplaced: ['数量指标', '质量指标', '时效指标', ...costs] },
  {
    belongs: '成本指标',
    words: ['成本', '单价', '造价', '总成本', '成本控制数'],
    atEnd: true,
    not: ['降低成本', '节约成本', '减少成本', '节省成本', '降成本'],
    misplaced: ['数量指标', '质量指标', '时效指标', satisfaction, '生态效益指标', '可持续影响指标'],
  },
  {
    belongs: '经济效益指标',
    words: ['项目成本', '建设成本', '工程成本', '采购成本', '经济效益', '经济收益', '税收收入', '营业收入', '生产总值'],
    not: ['降低碳排放成本', '环境成本', '治理成本', '社会经济效益'],
    misplaced: ['生态效益指标', satisfaction],
  },
  { belongs: '社会效益指标', words: ['社会影响', '社会稳定', '社会和谐', '社会矛盾', '社会治安', '社会效益', '社会秩序'], not: ['经济社会', '社会经济'], misplaced: ['经济效益指标', '生态效益指标', '数量指标', '质量指标', '时效指标', ...costs] },
  { belongs: '生态效益指标', words: ['生态效益', '生态环境质量', '空气质量', '优良天数', '森林覆盖率', '碳排放', '水土流失', '植被覆盖'], not: ['生态效益补偿', '监测', '补偿'], misplaced: ['经济效益指标', ...costs, satisfaction] },
  { belongs: '数量指标', words: ['培训次数', '培训人数', '培训人次', '培训期数', '购置数量', '采购数量', '会议次数', '举办次数', '举办场次'], atEnd: true, not: [], misplaced: ['时效指标', satisfaction, '经济效益指标', '生态效益指标', '质量指标', ...costs] },
  { belongs: '质量指标', words: ['验收合格率', '工程合格率'], not: [], misplaced: ['时效指标', ...effects, satisfaction, ...costs] },
];
