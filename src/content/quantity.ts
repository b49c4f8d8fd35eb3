import { remembered } from '../sheet/remembered';
import { compact } from '../sheet/text';
import type { Units } from './units';

/** ①, (1), 1. and 1、 in front of the parts of a text; a comma between figures is none. */
const listMark = /[①-⑳❶-❿]|(?<=^|[\s;；。，,:：])(?:[(（]\d{1,2}[)）]|\d{1,2}(?:[)）、]|[.．](?!\d)))(?=\s*[^\d\s])/g;

/** A text without the numbers of its list, which are no figures. */
export const withoutListMarks = remembered((text) => text.replace(listMark, ' '));

const digits = '零〇一二两三四五六七八九十百千万亿半几壹贰叁肆伍陆柒捌玖拾佰仟廿卅';
const share = /过半|半数|一半|对半|人手一|翻[一两]?番/;
/** 全覆盖, 应发尽发, 全员. */
const everything = /全[\u4e00-\u9fff]{0,2}覆盖|覆盖(?:全|所有)|应([\u4e00-\u9fff])尽\1|全员/;
/** 零事故; not 零星, 零件. */
const none = /零(?!星|散|售|件|配|工|碎|部|用|钱|食|下|时|距)[\u4e00-\u9fff]|不发生|未发生|杜绝/;
const frequency = /(?:每(?:个)?|逐|按)(?:年|季度|季|月|周|日|天|学期|学年|半年|旬)|逐[户村人件个项]/;
const misfortune =
  /事故|投诉|差错|违规|违纪|违法|违章|上访|信访|舆情|伤亡|死亡|拖欠|欠薪|延误|故障|案件|缺陷|失误|返工|火灾|火情|污染|疫情|浪费|流失|处罚|纠纷|超标|遗漏|截留|挪用|挤占|隐患|损坏|失密|泄密|感染|事件/;
const noMisfortune = new RegExp(`(?:无|没有|未出现|不出现|避免)[\\u4e00-\\u9fff]{0,8}(?:${misfortune.source})`);

/** Tells whether texts say a quantity. */
export interface QuantityReader {
  /** Whether a value says a quantity: figures, 十次, 每季度一次, 全覆盖, 零事故. */
  readonly isQuantified: (text: string) => boolean;
}

/** A reader of quantities that knows some units. */
export function quantityReader({ countUnits }: Pick<Units, 'countUnits'>): QuantityReader {
  // 第一时间, 统一 and 十分满意 count nothing.
  const chineseCount = new RegExp(`(?<![第统唯${digits}])[${digits}]+(?:余|多|来)?(?:个)?(?:${countUnits}|分之|成|倍)`);
  const patterns = [/\d/, chineseCount, share, everything, none, noMisfortune, frequency];
  return {
    isQuantified: remembered((text) => {
      const whole = compact(withoutListMarks(text));
      return patterns.some((pattern) => pattern.test(whole));
    }),
  };
}

/** Whether an indicator counts something that one wants none of. */
export function isMisfortune(name: string): boolean {
  return misfortune.test(name);
}
