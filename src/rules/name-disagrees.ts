import { compact } from '../sheet/text';
import type { TableRule } from './rule';

/** 「1.」 counts the tables; a bare list number says that a name follows. */
const ordinal = /^(?:\d{1,3}|[一二三四五六七八九十]+)[.、．]/;
/** The form's own words at the end. A project's name may hold 「绩效」 too, so the last one counts. */
const formWords = /(?:项目)?(?:支出)?(?:区域)?(?:预算)?(?:绩效(?!.*绩效)|(?:项目|支出)?自评|自我评价).*$/;
const years = /20\d\d年?度?/g;
const brackets = /[([〔【][^()[\]〔〕【】]*[)\]〕】]/g;
const otherSigns = /[^\p{L}\p{N}]/gu;
/** Words that name a kind of money or body and no project. */
const general =
  /财政|部门|预算|县级|市级|省级|中央|本级|上级|对?地方|政府|专项|债券|一般|资金|经费|业务费|项目|支出|转移支付|直达|区域|整体|公共|重点|新增|延续|特定目标类|运转类|其他|单位|年度|年初|申报|绩效|目标|附件|附表|\d+年?|表/g;
const nameEnding = /(?:经费|资金|补助|补贴|工程|专项|费|奖励|项目)$/;
/** A fund pays for many projects, each with a name of its own. */
const fundEnding = /(?:资金|补助|补贴|专项|奖励)$/;
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
    if (inTitle === null || agree(inTitle, project.name)) return;
    report({ cell: field.value.cell, case: 'title', expected: inTitle, actual: project.name });
  },
};

/** The project that a title names, or null where it names none. */
export function projectInTitle(title: string): string | null {
  const text = compact(title).replace(years, '');
  const numbered = ordinal.test(text);
  const rest = text.replace(ordinal, '').replace(formWords, '').replace(brackets, '');
  if (rest.replace(general, '').replace(otherSigns, '') === '' || bodyEnding.test(rest)) return null;
  return numbered || nameEnding.test(rest) ? rest : null;
}

/** Years, notes in brackets and signs do not make another project; one name may hold the other. */
function agree(inTitle: string, name: string): boolean {
  const [one, other] = [core(inTitle), core(name)];
  if (one === '' || other === '' || one.includes(other) || other.includes(one)) return true;
  return fundEnding.test(one) && !fundEnding.test(other);
}

function core(text: string): string {
  return compact(text).replace(years, '').replace(brackets, '').replace(otherSigns, '');
}
