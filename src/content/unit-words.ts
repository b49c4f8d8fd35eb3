import { remembered } from '../sheet/remembered';
import { compact } from '../sheet/text';
import { type UnitKind, unitKinds } from './unit-kinds';

/** Units of figures by what they measure. */
export type UnitWords = Readonly<Record<UnitKind | 'other', readonly string[]>>;

/** Units to add to ours, by what they measure. */
export type AddedUnits = Readonly<Partial<Record<UnitKind, readonly string[] | undefined>>>;

/** Our own. A figure followed by one of these carries its unit. */
export const unitWords: UnitWords = {
  person: ['人次', '人天', '人日', '人月', '人年', '人', '名', '位', '户次', '户', '家次'],
  thing: [
    '家', '所', '个', '对', '组', '队', '班', '届', '批次', '批', '支', '台套', '台次', '台', '套', '件', '项', '份', '篇', '条', '册', '本', '部', '幅', '张', '枚', '块', '根', '棵', '株', '盏', '辆次', '辆', '艘', '架', '把', '间', '栋', '幢', '座', '处', '口', '眼', '孔', '盘', '只', '头', '匹', '羽', '尾', '粒', '瓶', '袋', '箱', '桶', '包', '盒', '双', '样', '种', '类', '款', '期', '卷', '页', '字', '宗', '起', '例', '案', '单', '笔', '门', '课时', '学时', '课', '场次', '场', '次', '回', '趟', '轮', '遍', '班次', '车次', '航次', '标段', '标准箱', '标箱', '村', '社区', '镇', '乡', '县', '市', '区', '街道', '网点', '站', '点', '床', '床位', '车位', '泊位', '学位', '席', '座次',
  ],
  money: ['万元', '亿元', '千元', '元'],
  time: ['年', '个月', '月', '周', '天', '日', '个工作日', '工作日', '小时', '时', '分钟', '秒', '季度', '季', '学期', '学年'],
  measure: [
    '公里', '千米', '米', '厘米', '毫米', '里', '平方公里', '平方千米', '平方米', '平米', '平方', '亩', '公顷', '立方米', '方', '立方', '升', '毫升', '吨标准煤', '吨标煤', '吨', '公斤', '千克', '毫克', '微克', '克', '斤', '千瓦时', '千瓦', '兆瓦', '瓦', '千伏安', '千伏', '伏', '兆帕', '千帕', '帕', '兆', '摄氏度', '分贝',
  ],
  share: ['百分比', '百分数', '百分率', '百分之', '百分点', '个百分点'],
  // Of more than one meaning, or of degrees.
  other: ['万', '亿', '角', '分', '度', '级', '倍', '成', '折'],
};

/** Words that follow a figure and are no unit of it. */
export const notUnits =
  /^(?:以上|以下|以内|之内|左右|及以|不低|不高|不少|不超|全部|会员)|完成|圆满|达到|达标|合格|优秀|良好|通过|满意|提升|提高|增长|增加|增幅|减少|降低|下降|改善|覆盖|到位|及时|准确|完整|正常|有效|按时|按期|合规|规范|显著|明显|稳定|是否/;

/** So many counties' units are at hand at once. */
const mostSets = 8;

/**
 * Our units with a county's; where both know one, the county says what it measures. The same units are one object, whatever settings they
 * come from: what is remembered by them serves workbook after workbook.
 */
export function unitsWith(added: AddedUnits = {}): UnitWords {
  const lists = unitKinds.map((kind) => (added[kind] ?? []).map(compact));
  return lists.every((units) => units.length === 0) ? unitWords : joined(lists.map((units) => units.join(' ')).join('\n'));
}

/** Ours with those of a text, a kind a line; there are no blanks in a unit. */
const joined = remembered((lines): UnitWords => {
  const added = lines.split('\n').map((line) => line.split(' ').filter((unit) => unit !== ''));
  const theirs = new Set(added.flat());
  const own = (kind: keyof UnitWords): string[] => unitWords[kind].filter((unit) => !theirs.has(unit));
  const [person = [], thing = [], money = [], time = [], measure = [], share = []] = added;
  return {
    person: [...person, ...own('person')],
    thing: [...thing, ...own('thing')],
    money: [...money, ...own('money')],
    time: [...time, ...own('time')],
    measure: [...measure, ...own('measure')],
    share: [...share, ...own('share')],
    other: own('other'),
  };
}, mostSets);
