import { firstIn, putAll, put, rowsIn, rowsOf, withoutRows, withRowBelow } from './edit';
import { factsFor, subjects } from './facts';
import { type Fault, inTable } from './fault';
import { layouts } from './kinds';

/** Subjects whose indicators name nothing that could be a piece of equipment. */
const servicesWithoutEquipment = subjects.filter(({ name }) => ['法律援助办案补贴', '公益性岗位补贴', '义务教育课后服务补助', '送戏下乡演出'].includes(name));

/** Faults of the groups of indicators, and of rows against each other. */
export const structureFaults: readonly Fault[] = [
  inTable('level1-complete', 'project-target', (table, random) => {
    const gone = random.pick(['效益指标', '满意度指标']);
    return [withoutRows(table, rowsOf(table).filter(({ level1 }) => level1 === gone).map(({ number }) => number))];
  }),
  inTable('level2-under-level1', 'project-target', (table) => [put(table, `row.${firstIn(table, '质量')}.level2`, '社会效益指标'), `row.${firstIn(table, '质量')}.level2`], ['output-dimensions', 'misclassified-indicator']),
  inTable('output-dimensions', 'project-target', (table, random) => {
    const gone = random.pick(['质量', '时效']);
    return [withoutRows(table, rowsIn(table, gone).map(({ number }) => number))];
  }),
  inTable('cost-indicator', 'project-target', (table) => [withoutRows(table, rowsIn(table, '经济成本').map(({ number }) => number))]),
  inTable('level3-missing', 'project-target', (table) => [putAll(table, { [`row.${firstIn(table, '质量')}.name`]: '', [`row.${firstIn(table, '质量')}.description`]: '' }), `row.${firstIn(table, '质量')}.name`]),
  inTable('level3-repeats-level2', 'project-target', (table) => [put(table, `row.${firstIn(table, '社会效益')}.name`, '社会效益指标'), `row.${firstIn(table, '社会效益')}.name`]),
  inTable('duplicate-indicator', 'project-target', (table) => {
    const count = rowsOf(table).length;
    return [withRowBelow(table, { description: '第二次问卷中表示满意的比例' }), `row.${count}.name`, `row.${count - 1}.name`];
  }),
  inTable('near-duplicate-indicator', 'project-target', (table) => [['群众满意度', '提高群众满意度', '群众满意度（率）'].reduce((grown, name) => withRowBelow(grown, { name, description: `${name}的问卷结果` }), table)], ['values-uniform', 'duplicate-indicator']),
  {
    ...inTable('subject-missing', 'project-target', (table) => [putAll(table, { title: '1.办公设备购置绩效目标表', name: '办公设备购置' })]),
    clean: (random) => [layouts['project-target'](factsFor(random.pick(servicesWithoutEquipment), random))],
  },
  inTable('misclassified-indicator', 'project-target', (table) => [putAll(table, { [`row.${firstIn(table, '社会效益')}.name`]: '按时完成率', [`row.${firstIn(table, '社会效益')}.value`]: '≥95%' }), `row.${firstIn(table, '社会效益')}.name`]),
];
