import type { Level1Definition } from './form';

const cost: readonly string[] = ['成本指标', '成本'];

/** The two levels of indicator groups (财预〔2020〕10号; the cost group of its own since 2021), with the names of older forms. */
export const taxonomy: readonly Level1Definition[] = [
  {
    name: '成本指标',
    labels: cost,
    level2: [
      { name: '经济成本指标', rows: 1, labels: ['经济成本指标', '经济成本'] },
      { name: '社会成本指标', rows: 1, labels: ['社会成本指标', '社会成本'] },
      { name: '生态环境成本指标', rows: 1, labels: ['生态环境成本指标', '生态环境成本', '生态成本指标', '环境成本指标', '生态成本', '环境成本'] },
      // A table with the cost group may repeat its name at the second level.
      { name: '成本指标', rows: 0, labels: cost },
    ],
  },
  {
    name: '产出指标',
    labels: ['产出指标', '项目完成指标', '产出', '完成指标', '项目产出指标', '项目产出', '任务完成指标'],
    level2: [
      { name: '数量指标', rows: 2, labels: ['数量指标', '数量', '产出数量指标', '产出数量'] },
      { name: '质量指标', rows: 1, labels: ['质量指标', '质量', '产出质量指标', '产出质量'] },
      { name: '时效指标', rows: 1, labels: ['时效指标', '时效', '产出时效指标', '产出时效', '进度指标'] },
      { name: '成本指标', rows: 1, withoutCost: true, labels: [...cost, '产出成本指标', '产出成本'] },
    ],
  },
  {
    name: '效益指标',
    labels: ['效益指标', '效果指标', '项目效益指标', '项目效果指标', '效益', '项目效益', '效果'],
    level2: [
      { name: '经济效益指标', rows: 1, labels: ['经济效益指标', '经济效益', '经济效果指标'] },
      { name: '社会效益指标', rows: 1, labels: ['社会效益指标', '社会效益', '社会效果指标'] },
      { name: '生态效益指标', rows: 1, labels: ['生态效益指标', '生态效益', '环境效益指标', '环境效益', '生态环境效益指标', '生态环境效益'] },
      { name: '可持续影响指标', rows: 1, labels: ['可持续影响指标', '可持续影响', '可持续发展指标', '可持续性影响指标', '可持续效益指标', '可持续指标'] },
      // Older forms hold satisfaction under the effects.
      { name: '服务对象满意度指标', rows: 0, labels: ['服务对象满意度指标', '服务对象满意度', '满意度指标', '满意度', '社会公众满意度指标', '社会公众或服务对象满意度', '社会公众或服务对象满意度指标'] },
    ],
  },
  {
    name: '满意度指标',
    labels: ['满意度指标', '服务对象满意度指标', '满意度', '服务对象满意度', '社会公众满意度指标', '社会公众或服务对象满意度指标', '社会公众满意度', '社会公众或服务对象满意度', '社会公众及服务对象满意度指标'],
    level2: [
      {
        name: '服务对象满意度指标',
        rows: 1,
        labels: ['服务对象满意度指标', '服务对象满意度', '满意度指标', '满意度', '社会公众满意度指标', '社会公众满意度', '具体指标', '社会公众或服务对象满意度', '社会公众或服务对象满意度指标', '服务对象满意指标', '受益对象满意度指标', '受益对象满意度', '群众满意度指标', '群众满意度', '服务对象'],
      },
    ],
  },
];

/** First-level words that stand above the taxonomy where a form moves all levels one down. */
export const upperLevelLabels: readonly string[] = ['实施效果指标', '过程指标', '投入和管理目标', '投入指标', '绩效指标', '项目绩效指标', '管理指标', '履职效能', '资金管理指标', '实施效果', '预算执行', '投入管理指标', '实施过程指标', '决策指标'];
