import { allFullMarks } from './all-full-marks';
import { amountInText } from './amount-in-text';
import { amountMagnitude } from './amount-magnitude';
import { basisWeak } from './basis-weak';
import { blankForm } from './blank-form';
import { budgetAddsUp } from './budget-adds-up';
import { cellError } from './cell-error';
import { columnsComplete } from './columns-complete';
import { contradictingSections } from './contradicting-sections';
import { copiedRows } from './copied-rows';
import { costExceedsBudget } from './cost-exceeds-budget';
import { costIndicator } from './cost-indicator';
import { descriptionIsNumber } from './description-is-number';
import { descriptionRepeatsName } from './description-repeats-name';
import { directionImplausible } from './direction-implausible';
import { duplicateIndicator } from './duplicate-indicator';
import { duplicateProject } from './duplicate-project';
import { foreignWording } from './foreign-wording';
import { fundingBlank } from './funding-blank';
import { goalUnmeasurable } from './goal-unmeasurable';
import { level1Complete } from './level1-complete';
import { level2UnderLevel1 } from './level2-under-level1';
import { level3Missing } from './level3-missing';
import { level3RepeatsLevel2 } from './level3-repeats-level2';
import { misclassifiedIndicator } from './misclassified-indicator';
import { monitoringRate } from './monitoring-rate';
import { nameDisagrees } from './name-disagrees';
import { nameIsDocumentNumber } from './name-is-document-number';
import { nearDuplicateIndicator } from './near-duplicate-indicator';
import { outputDimensions } from './output-dimensions';
import { percentageDenominator } from './percentage-denominator';
import { placeholderText } from './placeholder-text';
import { planBackLoaded } from './plan-back-loaded';
import { planConventionHeading } from './plan-convention-heading';
import { planConventionMixed } from './plan-convention-mixed';
import { planDecreases } from './plan-decreases';
import { planFinalPeriod } from './plan-final-period';
import { planReaches100 } from './plan-reaches-100';
import { planReadable } from './plan-readable';
import { projectCodeFormat } from './project-code-format';
import { qualityIsCount } from './quality-is-count';
import { quantityIsRatio } from './quantity-is-ratio';
import { projectSum } from './project-sum';
import { requiredField } from './required-field';
import type { Rule } from './rule';
import { scoreFormula } from './score-formula';
import { staleYear } from './stale-year';
import { strayCharacters } from './stray-characters';
import { subjectMissing } from './subject-missing';
import { targetChanged } from './target-changed';
import { threePublicConsistency } from './three-public-consistency';
import { timelinessWithoutDate } from './timeliness-without-date';
import { totalsAddUp } from './totals-add-up';
import { unitDeclared } from './unit-declared';
import { unitMismatch } from './unit-mismatch';
import { valueMissing } from './value-missing';
import { valueMixedText } from './value-mixed-text';
import { valueNotQuantified } from './value-not-quantified';
import { valueOutOfRange } from './value-out-of-range';
import { valueWithoutUnit } from './value-without-unit';
import { weightsAddUp } from './weights-add-up';
import { valuesUniform } from './values-uniform';

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  requiredField, blankForm, projectCodeFormat, nameDisagrees, staleYear, fundingBlank, columnsComplete, cellError,
  planReadable, planFinalPeriod, planReaches100, planDecreases, planConventionHeading, planConventionMixed, planBackLoaded,
  budgetAddsUp, amountMagnitude, amountInText, unitDeclared, totalsAddUp, percentageDenominator, threePublicConsistency,
  level1Complete, level2UnderLevel1, outputDimensions, costIndicator, level3Missing, level3RepeatsLevel2, duplicateIndicator, nearDuplicateIndicator, subjectMissing,
  valueMissing, valueNotQuantified, valueWithoutUnit, valueMixedText, unitMismatch, quantityIsRatio, qualityIsCount, timelinessWithoutDate,
  misclassifiedIndicator, directionImplausible, costExceedsBudget, valueOutOfRange,
  descriptionIsNumber, descriptionRepeatsName, goalUnmeasurable, basisWeak, valuesUniform, placeholderText, strayCharacters, foreignWording, nameIsDocumentNumber,
  copiedRows, duplicateProject, contradictingSections, projectSum,
  scoreFormula, allFullMarks, weightsAddUp, monitoringRate, targetChanged,
];
