/**
 * Units of indicator values by what they measure, as data. A figure followed by one of these carries its unit;
 * longer units stand before the shorter ones that they begin with.
 */
const groups = {
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
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a unit measures. */
export type UnitKind = Exclude<keyof typeof groups, 'other'>;

const words: readonly string[] = Object.values(groups).flat();
const kinds = new Map<string, string>(Object.entries(groups).flatMap(([kind, units]) => units.map((unit) => [unit, kind] as const)));
const unitKinds: readonly UnitKind[] = ['person', 'thing', 'money', 'time', 'measure', 'share'];

/** What a unit measures, its multiplier left aside; null for compound, unknown and ambiguous ones. */
export function unitKind(unit: string): UnitKind | null {
  if (unit === '%' || unit === '‰') return 'share';
  const kind = kinds.get(unit) ?? kinds.get(unit.replace(/^[万亿千百]/, ''));
  return unitKinds.find((known) => known === kind) ?? null;
}

const byLength = [...words].sort((a, b) => b.length - a.length);
const alternatives = byLength.join('|');

/** A unit at the start of a text, a multiplier and Latin symbols (km, m2, ℃, %) included. */
export const unitAtStart = new RegExp(`^(?:余|多|来|几)?(?:万|亿|千|百)?(?:[%‰]|[a-zA-Zμ°]+\\d?|${alternatives})`);

const oneUnit = `(?:万|亿|千|百)?(?:[%‰]|[a-zA-Zμ°]{1,6}\\d?|${alternatives})次?`;

/** A text that is a unit and nothing else: 台/件, 元/人·月, 万亩次, %. */
export const onlyUnit = new RegExp(`^${oneUnit}(?:[/·.*、每]${oneUnit})*$`);

const unitBehind = new RegExp(`^(?:余|多|来|几)?[([]?(${oneUnit}(?:[/·.*、每]${oneUnit})*)`);

/** The unit that a text begins with, right behind a figure: 「人/年以上」 → 「人/年」; '' for none. */
export function unitBehindFigure(rest: string): string {
  // 「百分比」 would else read as 百 + 分.
  const share = /^[([]?((?:个)?百分[比点数率])/.exec(rest)?.[1];
  if (share !== undefined) return share;
  return notUnits.test(rest.slice(0, 2)) ? '' : (unitBehind.exec(rest)?.[1] ?? '');
}

/** Words of more than one meaning, which count nothing behind a Chinese number: 第一时间, 十分, 一部分, 一方面, 一样, 一点, 一站式. */
const idle = new Set(['时', '分', '方', '部', '样', '点', '站', '单', '里', '万', '亿']);

/** Units as they follow a number in Chinese characters: 十次, 三十余头. */
export const countUnits = byLength.filter((word) => !idle.has(word)).join('|');

/** Words that follow a figure and are no unit of it. */
export const notUnits =
  /^(?:以上|以下|以内|之内|左右|及以|不低|不高|不少|不超|全部|会员)|完成|圆满|达到|达标|合格|优秀|良好|通过|满意|提升|提高|增长|增加|增幅|减少|降低|下降|改善|覆盖|到位|及时|准确|完整|正常|有效|按时|按期|合规|规范|显著|明显|稳定|是否/;
