/** The names of the plain lists of words, by which settings add to them. They stand apart: who reads settings needs no words. */
export const wordLists = [
  'weakBases', 'questionWords', 'countEndings', 'deedEndings', 'qualityCounts', 'nameless', 'officeNames', 'statuteWords', 'togetherWords',
  'purchases', 'vehiclePurchases', 'notPurchases', 'satisfactionWords', 'nobodyInParticular', 'costlyWords', 'notCostly', 'timeWords', 'onTimeWords',
  'planWords', 'onTimeNames', 'qualifiers', 'prose', 'boundedShares', 'unboundedShares', 'delays', 'delayTurned', 'costEndings', 'costTurned',
  'totalCosts', 'wholeAmounts', 'partialWords', 'aboutLastYear', 'notAboutLastYear', 'plansOfYear',
] as const;

export type WordList = (typeof wordLists)[number];
