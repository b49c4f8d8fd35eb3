import { type AddedUnits, type UnitWords, unitsWith, unitWords } from '../../content/unit-words';
import { questionWords, weakBases } from './basis';
import { type Belonging, belongings } from './belongings';
import { countEndings, deedEndings, qualityCounts } from './counts';
import { nameless } from './nameless';
import { officeNames, statuteWords, togetherWords } from './offices';
import { notPurchases, purchases, vehiclePurchases } from './purchases';
import { nobodyInParticular, satisfactionWords } from './satisfaction';
import { costlyWords, notCostly, type Subject, subjects } from './subjects';
import { onTimeNames, onTimeWords, planWords, timeWords } from './timeliness';
import { type Trade, trades } from './trades';
import { type UnitsOfName, unitsOfNames } from './units-of-names';
import { boundedShares, costEndings, costTurned, delays, delayTurned, prose, qualifiers, totalCosts, unboundedShares } from './values';
import { partialWords, wholeAmounts } from './whole-amounts';
import { type WordList, wordLists } from './word-lists';
import { aboutLastYear, notAboutLastYear, plansOfYear } from './years';

/** Plain lists of words that rules go by, under the names that settings add to them by. */
const lists: Readonly<Record<WordList, readonly string[]>> = {
  weakBases, questionWords, countEndings, deedEndings, qualityCounts, nameless, officeNames, statuteWords, togetherWords, purchases, vehiclePurchases, notPurchases, satisfactionWords, nobodyInParticular, costlyWords, notCostly,
  timeWords, onTimeWords, planWords, onTimeNames, qualifiers, prose, boundedShares, unboundedShares, delays, delayTurned, costEndings, costTurned, totalCosts, wholeAmounts, partialWords, aboutLastYear, notAboutLastYear, plansOfYear,
};

/** All words that rules go by: ours, and those that a county has added. */
export interface Words extends Readonly<Record<WordList, readonly string[]>> {
  readonly trades: readonly Trade[];
  readonly belongings: readonly Belonging[];
  readonly unitsOfNames: readonly UnitsOfName[];
  readonly subjects: readonly Subject[];
  /** Units of figures. The same units are the same object. */
  readonly units: UnitWords;
}

/** Words to add to ours; a list that is not named stays as it is. */
export type AddedWords = { readonly [Name in Exclude<keyof Words, 'units'>]?: Words[Name] | undefined } & { readonly units?: AddedUnits | undefined };

export const defaultWords: Words = { ...lists, trades, belongings, unitsOfNames, subjects, units: unitWords };

/** Our words with a county's. What the county says comes first, where the first that fits holds. */
export function wordsWith(added: AddedWords): Words {
  const plain = wordLists.map((name) => [name, [...(added[name] ?? []), ...lists[name]]] as const);
  return {
    ...(Object.fromEntries(plain) as Record<WordList, readonly string[]>),
    trades: [...(added.trades ?? []), ...trades],
    belongings: [...(added.belongings ?? []), ...belongings],
    unitsOfNames: [...(added.unitsOfNames ?? []), ...unitsOfNames],
    subjects: [...(added.subjects ?? []), ...subjects],
    units: unitsWith(added.units),
  };
}
