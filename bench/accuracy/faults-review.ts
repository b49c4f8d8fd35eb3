import { figureAt, firstIn, put, putAll, rowsOf, valueOf } from './edit';
import { type Fault, inTable, type Seeded, type Tables } from './fault';
import { factsFor, subjects, type TableFacts } from './facts';
import { anyFacts, layouts } from './kinds';
import type { Random } from '../../test/support/random';
import type { Drawn } from './draw';

const anywhere = null;
const incremental = { 'plan.0': 0.2, 'plan.1': 0.3, 'plan.2': 0.25, 'plan.3': 0.25 };

function twoOfOneUnit(random: Random): [TableFacts, TableFacts] {
  const first = anyFacts(random);
  const others = subjects.filter(({ name }) => name !== first.name);
  return [first, { ...factsFor(random.pick(others), random), organization: first.organization }];
}

function table(tables: readonly Drawn[], at: number): Drawn {
  const found = tables[at];
  if (!found) throw new Error(`no table ${at}`);
  return found;
}

/** A unit's project beside its summary of income and expenditure, which agree. */
function withSummary(random: Random): Drawn[] {
  const facts = anyFacts(random);
  const project = layouts['project-target'](facts);
  const summary = layouts['budget-summary'](facts);
  const total = figureAt(project, 'total');
  const whole = Number((figureAt(summary, 'line.basic') + total).toFixed(2));
  return [project, putAll(summary, { 'line.projects': total, 'line.income': whole, 'line.spending': whole })];
}

/** Faults of results, and of tables against each other. */
export const reviewFaults: readonly Fault[] = [
  inTable('score-formula', 'self-evaluation, common', (self) => {
    const last = `row.${rowsOf(self).length - 1}`;
    return [putAll(self, { [`${last}.score`]: figureAt(self, `${last}.weight`), 'score.total': 100 }), `${last}.score`];
  }, ['all-full-marks']),
  inTable('all-full-marks', 'self-evaluation, common', (self) => {
    const last = `row.${rowsOf(self).length - 1}`;
    return [putAll(self, { [`${last}.score`]: figureAt(self, `${last}.weight`), [`${last}.actual`]: String(valueOf(self, `${last}.value`)).replace('≥', ''), [`${last}.reason`]: '', 'score.total': 100 })];
  }),
  inTable('weights-add-up', 'self-evaluation, common', (self, random) => {
    const more = random.whole(2, 9);
    return [putAll(self, { 'row.1.weight': figureAt(self, 'row.1.weight') + more, 'row.1.score': figureAt(self, 'row.1.score') + more })];
  }, ['score-formula', 'totals-add-up']),
  inTable('monitoring-rate', 'monitoring', (drawn, random) => [put(drawn, 'execution.rate', random.pick([0.62, 0.7, 0.35])), 'execution.rate']),
  {
    rule: 'plan-convention-mixed', also: ['plan-convention-heading'],
    clean: (random: Random): Tables => twoOfOneUnit(random).map(layouts['project-target']),
    seed: (tables: Tables): Seeded => ({ tables: [table(tables, 0), putAll(table(tables, 1), incremental)], at: anywhere }),
  },
  {
    rule: 'copied-rows', also: ['values-uniform', 'amount-in-text'],
    clean: (random: Random): Tables => twoOfOneUnit(random).map(layouts['project-target']),
    seed: (tables: Tables): Seeded => {
      const [one, other] = [table(tables, 0), table(tables, 1)];
      const changed = ['数量', '质量'].reduce((drawn, group) => {
        const [from, to] = [firstIn(one, group), firstIn(drawn, group)];
        return ['name', 'description', 'value', 'basis'].reduce((each, id) => put(each, `row.${to}.${id}`, valueOf(one, `row.${from}.${id}`)), drawn);
      }, other);
      return { tables: [one, changed], at: anywhere };
    },
  },
  {
    rule: 'duplicate-project', also: ['name-disagrees'],
    clean: (random: Random): Tables => twoOfOneUnit(random).map(layouts['project-target']),
    seed: (tables: Tables): Seeded => ({ tables: [table(tables, 0), put(table(tables, 1), 'code', valueOf(table(tables, 0), 'code'))], at: [[0, 'code'], [1, 'code']] }),
  },
  {
    rule: 'contradicting-sections', also: [],
    clean: (random: Random): Tables => {
      const facts = anyFacts(random);
      return [layouts['project-target'](facts), layouts['three-public, reasons'](facts)];
    },
    seed: (tables: Tables): Seeded => ({ tables: [put(table(tables, 0), 'purpose', '用于购置公务用车1辆。'), table(tables, 1)], at: anywhere }),
  },
  {
    rule: 'project-sum', also: ['totals-add-up'],
    clean: withSummary,
    seed: ([project, summary]: Tables, random: Random): Seeded => {
      if (!project || !summary) throw new Error('two tables');
      const more = random.whole(3, 20);
      const raised = (place: string): number => Number((figureAt(summary, place) + more).toFixed(2));
      return { tables: [project, putAll(summary, { 'line.projects': raised('line.projects'), 'line.income': raised('line.income'), 'line.spending': raised('line.spending') })], at: [[1, 'line.projects']] };
    },
  },
  {
    rule: 'target-changed', also: [],
    clean: (random: Random): Tables => {
      const facts = anyFacts(random);
      return [layouts['project-target, declared'](facts), put(layouts['self-evaluation, common'](facts), 'year', `（${facts.year}年度）`)];
    },
    seed: (tables: Tables): Seeded => {
      const self = table(tables, 1);
      const [row] = rowsOf(self).filter(({ level2 }) => level2 === '数量指标');
      const lowered = (text: string): string => text.replace(/\d+/, (digits) => String(Number(digits) - 1));
      return { tables: [table(tables, 0), putAll(self, { [`row.${row?.number ?? 0}.value`]: lowered(row?.value ?? ''), [`row.${row?.number ?? 0}.actual`]: lowered(String(valueOf(self, `row.${row?.number ?? 0}.actual`))) })], at: [[1, `row.${row?.number ?? 0}.value`]] };
    },
  },
];
