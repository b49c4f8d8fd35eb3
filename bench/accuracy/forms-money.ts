import { at, draw, type Drawn, type Mark } from './draw';
import { money, type TableFacts } from './facts';

const item = (id: string, label: string, previous: number, current: number, reason: string): Mark[] => [
  at(`item.${id}.label`, label), at(`item.${id}.previous`, money(previous)), at(`item.${id}.current`, money(current)), at(`item.${id}.change`, money(current - previous)), at(`item.${id}.reason`, reason),
];

/** The “三公” table with the change and its reason. */
export function publicReasons(facts: TableFacts): Drawn {
  const operation = Math.round(facts.fiscal / 40);
  const reception = Math.round(facts.fiscal / 100);
  const lessOperation = operation - 50;
  return draw('three-public', [
    [at('title', `${facts.year}年“三公”经费预算情况及增减变化原因`), '<', '<', '<', '<'],
    ['', '', '', '', at('unit', '单位：万元')],
    ['项目名称', at('heading.previous', '上年预算数'), at('heading.current', '本年预算数'), at('heading.change', '增减金额'), at('heading.reason', '变化原因')],
    item('abroad', '因公出国（境）费', 0, 0, '无增减变化'),
    item('purchase', '公务用车购置费', 0, 0, '无增减变化'),
    item('operation', '公务用车运行维护费', operation, lessOperation, '压减用车'),
    item('reception', '公务接待费', reception, reception - 20, '压减接待'),
    item('total', '合计', operation + reception, lessOperation + reception - 20, ''),
  ], 3);
}

/** The “三公” table with numbered items and the rate of change. */
export function publicRates(facts: TableFacts): Drawn {
  const operation = Math.round(facts.fiscal / 40);
  const reception = Math.round(facts.fiscal / 100);
  const rated = (label: string, id: string, previous: number, current: number): Mark[] => [
    at(`item.${id}.label`, label), at(`item.${id}.previous`, money(previous)), at(`item.${id}.current`, money(current)), at(`item.${id}.change`, money(current - previous)),
    previous === 0 ? '' : at(`item.${id}.rate`, Number(((current - previous) / previous).toFixed(4)), '0.00%'),
  ];
  return draw('three-public', [
    [at('title', '部门“三公”经费支出预算表'), '<', '<', '<', '<'],
    [`编制单位：${facts.organization}`, '<', '<', at('unit', '金额单位：万元'), '<'],
    ['项目', at('heading.previous', '上年预算数'), at('heading.current', '本年预算数'), at('heading.change', '增减金额'), at('heading.rate', '增减幅度')],
    rated('“三公”经费合计', 'total', operation + reception, operation + reception - 70),
    rated('1.因公出国（境）费', 'abroad', 0, 0),
    rated('2.公务接待费', 'reception', reception, reception - 20),
    rated('3.公务用车购置及运行维护费', 'vehicles', operation, operation - 50),
    rated('其中：（1）公务用车购置费', 'purchase', 0, 0),
    rated('（2）公务用车运行维护费', 'operation', operation, operation - 50),
  ], 3);
}

/** A department's income and expenditure. */
export function summary(facts: TableFacts): Drawn {
  const staff = facts.fiscal;
  const office = Math.round(facts.fiscal / 300) * 10;
  const travel = Math.round(facts.fiscal / 400) * 10;
  const projects = facts.other + 1000;
  const basic = staff + office + travel;
  const line = (id: string, label: string, amount: number): Mark[] => [at(`line.${id}.label`, label), at(`line.${id}`, money(amount))];
  return draw('budget-summary', [
    [at('title', `${facts.year}年部门收支预算情况`), '<'],
    ['', at('unit', '单位：万元')],
    ['项目', '预算数'],
    line('income', '收入预算总额', basic + projects),
    line('spending', '支出预算总额', basic + projects),
    line('basic', '基本支出', basic),
    line('staff', '其中：人员经费', staff),
    line('running', '日常公用经费', office + travel),
    line('office', '办公费', office),
    line('travel', '差旅费', travel),
    line('projects', '项目支出', projects),
  ], 3);
}


/** The same department's execution of its budget at half of the year, with the rate of each line. */
export function execution(facts: TableFacts): Drawn {
  const basic = facts.fiscal + 1200;
  const projects = facts.other + 2000;
  const line = (id: string, label: string, initial: number, adjusted: number, executed: number): Mark[] => [
    at(`line.${id}.label`, label), at(`initial.${id}`, money(initial)), at(`adjusted.${id}`, money(adjusted)), at(`executed.${id}`, money(executed)), at(`rate.${id}`, Number((executed / adjusted).toFixed(4)), '0.00%'),
  ];
  const [spentBasic, spentProjects] = [Math.round(basic * 0.48), Math.round(projects * 0.41)];
  return draw('budget-summary', [
    [at('title', `${facts.year}年上半年预算执行情况`), '<', '<', '<', '<'],
    ['', '', '', '', at('unit', '单位：万元')],
    ['项目', '年初预算数', '调整后预算数', '1-6月执行数', '执行率'],
    line('basic', '基本支出', basic, basic, spentBasic),
    line('projects', '项目支出', projects, projects + 300, spentProjects),
    line('total', '合计', basic + projects, basic + projects + 300, spentBasic + spentProjects),
  ], 3);
}
