/** Fonts that stand in, on machines without those of Windows, for fonts of the same kind; the first that is there is taken. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/宋|song|simsun/i, "SimSun, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif"],
  [/楷|kai/i, "KaiTi, 'Kaiti SC', STKaiti, 'AR PL UKai CN', 'Noto Serif CJK SC', serif"],
  [/仿|fang/i, "FangSong, STFangsong, 'Noto Serif CJK SC', serif"],
  [/黑|等线|hei|yahei|dengxian/i, "SimHei, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif"],
  [/times|cambria|georgia/i, "'Times New Roman', 'Noto Serif CJK SC', serif"],
];

const others = "Calibri, Carlito, Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** A font of a workbook with those that stand in for it. */
export function fontStack(family: string): string {
  const [, fallbacks] = kinds.find(([pattern]) => pattern.test(family)) ?? [null, others];
  return `'${family.replaceAll("'", '')}', ${fallbacks}`;
}
