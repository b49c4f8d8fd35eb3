import { remembered } from '../sheet/remembered';
import { compact } from '../sheet/text';

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤';
/** A masked name (王**等3人) and a masked number (1306****1234) are no gaps. */
const stars = new RegExp(`(?<![\\d*])(?!(?<=[${surnames}])\\*+(?:等|同志|家|、))\\*{2,}(?![\\d*])`);

/** What a template prints to be replaced: 目标内容1, (100字以内), XX, **, 请填写. */
const placeholders: readonly RegExp[] = [
  /目标内容\d+|^目标内容[::.]*$/,
  /[([]\d+字(?:以内|左右|以上)[)\]]/,
  /(?<![A-Za-z])[Xx×]{2,}(?![A-Za-z])/,
  stars,
  /(?<!\w)_{2,}|_{2,}(?!\w)/,
  /(?<![聘申提邀恳])请(?:填写|输入|在此)/,
  // 二〇〇八年 is a year.
  /(?<![一二三四五六七八九十○〇])[○〇]{2,}/,
];

/** Every placeholder holds one of these. */
const traces = /目标内容|字(?:以|左)|[*_请○〇×]|[Xx]{2}/;

/** The placeholder that a text still holds, or null. */
export function placeholderIn(text: string): string | null {
  const whole = compact(text);
  return traces.test(whole) ? firstIn(whole) : null;
}

const firstIn = remembered((whole): string | null => placeholders.map((pattern) => pattern.exec(whole)?.[0]).find((found) => found !== undefined) ?? null);

/** Whether a text still holds a placeholder. */
export function hasPlaceholder(text: string): boolean {
  return placeholderIn(text) !== null;
}

/** A text, in compact form, without the template's own words. */
export function withoutPlaceholders(text: string): string {
  return placeholders.reduce((rest, pattern) => rest.replaceAll(new RegExp(pattern, 'g'), ''), compact(text));
}
