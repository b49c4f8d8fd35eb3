import { bareName } from './bare-name';

/** 率 as a measure; not the 率 of 效率, 税率, 频率, 功率, 概率, 利率, 汇率, 费率, 表率, 倍率, 速率; 提速率 is one. */
const rate = /(?<![效税频功概利汇费表倍]|(?<![增提])速)率$/;
const share = /(?:占比|比例|比重|百分比)$/;
/** Rates of something else than a hundred: they count in times, per head or per area. */
const ofOther = /周转率|容积率|死亡率|发病率|发案率|事故率|利用率|生长率|出生率|产出率|回报率|单产|曝光率|投诉率|阅读率|使用率|翻台率|心率|帧率|流量率|转化率|分辨率|命中率/;

/** Whether a name ends in 率 as a measure, brackets behind it left aside. */
export function isRateName(name: string): boolean {
  const bare = bareName(name);
  return rate.test(bare) && !ofOther.test(bare);
}

/** Whether a name is a rate or another share of a whole: 比例, 占比. */
export function isShareName(name: string): boolean {
  const bare = bareName(name);
  return rate.test(bare) || share.test(bare);
}
