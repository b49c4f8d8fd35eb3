import { compact } from '../sheet/text';
import type { TableRule } from './rule';

const ordinal = /^(?:\d{1,3}|[一二三四五六七八九十]+)[.、．]/;
const endings = /(?:项目)?(?:支出)?(?:区域)?(?:绩效目标|绩效运行监控|绩效监控|绩效自评|绩效|预算绩效目标)(?:目标|申报|自评|监控|批复)*(?:情况)?(?:表|申报书)?$/;
const year = /^20\d\d年(?:度)?|[([]20\d\d年?(?:度)?[)\]]$/g;
/** Words that name a kind of money or body and no project. */
const general = /财政|部门|预算|县级|市级|省级|中央|本级|专项|资金|项目|支出|转移支付|区域|整体|一般公共|重点|单位|年度|年初|申报|附件|\d+年?|[表:、.()]/g;
const nameEnding = /(?:经费|资金|补助|补贴|工程|专项|费|奖励|项目)$/;
const bodyEnding = /(?:省|市|县|区|乡|镇|局|委|办|院|校|中心|部|厅|馆|站|所)$/;

/**
 * The title names another project than the cell 项目名称. Titles that name no project (「项目支出绩效自评表」,
 * 「XX县…」) are left alone.
 */
export const nameDisagrees: TableRule = {
  id: 'name-disagrees',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ title, projects }, report) {
    const [project] = projects;
    const field = project?.fields.projectName;
    if (!title || !field || projects.length > 1 || project.name === '') return;
    const inTitle = projectInTitle(title.text);
    const name = compact(project.name);
    if (inTitle === null || inTitle.includes(name) || name.includes(inTitle)) return;
    report({ cell: field.value.cell, case: 'title', expected: inTitle, actual: project.name });
  },
};

/** The project that a title names, or null where it names none. */
export function projectInTitle(title: string): string | null {
  const text = compact(title).replace(year, '');
  const numbered = ordinal.test(text);
  const rest = text.replace(ordinal, '').replace(year, '').replace(endings, '');
  if (rest.replace(general, '') === '' || bodyEnding.test(rest)) return null;
  return numbered || nameEnding.test(rest) ? rest : null;
}
