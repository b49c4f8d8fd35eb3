import { allFullMarksExamples } from './all-full-marks';
import { amountInTextExamples } from './amount-in-text';
import { amountMagnitudeExamples } from './amount-magnitude';
import { basisWeakExamples } from './basis-weak';
import { blankFormExamples } from './blank-form';
import { budgetAddsUpExamples } from './budget-adds-up';
import { cellErrorExamples } from './cell-error';
import { columnsCompleteExamples } from './columns-complete';
import { contradictingSectionsExamples } from './contradicting-sections';
import { copiedRowsExamples } from './copied-rows';
import { costExceedsBudgetExamples } from './cost-exceeds-budget';
import { costIndicatorExamples } from './cost-indicator';
import { descriptionIsNumberExamples } from './description-is-number';
import { descriptionRepeatsNameExamples } from './description-repeats-name';
import { directionImplausibleExamples } from './direction-implausible';
import { duplicateIndicatorExamples } from './duplicate-indicator';
import { duplicateProjectExamples } from './duplicate-project';
import { foreignWordingExamples } from './foreign-wording';
import { fundingBlankExamples } from './funding-blank';
import { goalUnmeasurableExamples } from './goal-unmeasurable';
import { level1CompleteExamples } from './level1-complete';
import { level2UnderLevel1Examples } from './level2-under-level1';
import { level3MissingExamples } from './level3-missing';
import { level3RepeatsLevel2Examples } from './level3-repeats-level2';
import { misclassifiedIndicatorExamples } from './misclassified-indicator';
import { monitoringRateExamples } from './monitoring-rate';
import { nameDisagreesExamples } from './name-disagrees';
import { nameIsDocumentNumberExamples } from './name-is-document-number';
import { nearDuplicateIndicatorExamples } from './near-duplicate-indicator';
import { outputDimensionsExamples } from './output-dimensions';
import { percentageDenominatorExamples } from './percentage-denominator';
import { placeholderTextExamples } from './placeholder-text';
import { planBackLoadedExamples } from './plan-back-loaded';
import { planConventionHeadingExamples } from './plan-convention-heading';
import { planConventionMixedExamples } from './plan-convention-mixed';
import { planDecreasesExamples } from './plan-decreases';
import { planFinalPeriodExamples } from './plan-final-period';
import { planReaches100Examples } from './plan-reaches-100';
import { planReadableExamples } from './plan-readable';
import { projectCodeFormatExamples } from './project-code-format';
import { qualityIsCountExamples } from './quality-is-count';
import { quantityIsRatioExamples } from './quantity-is-ratio';
import { projectSumExamples } from './project-sum';
import { requiredFieldExamples } from './required-field';
import { scoreFormulaExamples } from './score-formula';
import { staleYearExamples } from './stale-year';
import { strayCharactersExamples } from './stray-characters';
import { subjectMissingExamples } from './subject-missing';
import { targetChangedExamples } from './target-changed';
import { threePublicConsistencyExamples } from './three-public-consistency';
import { timelinessWithoutDateExamples } from './timeliness-without-date';
import { totalsAddUpExamples } from './totals-add-up';
import { unitDeclaredExamples } from './unit-declared';
import { unitMismatchExamples } from './unit-mismatch';
import { valueMissingExamples } from './value-missing';
import { valueMixedTextExamples } from './value-mixed-text';
import { valueNotQuantifiedExamples } from './value-not-quantified';
import { valueOutOfRangeExamples } from './value-out-of-range';
import { valueWithoutUnitExamples } from './value-without-unit';
import { valuesUniformExamples } from './values-uniform';
import { weightsAddUpExamples } from './weights-add-up';
import type { RuleExamples } from './example';

/** Every rule's examples, by its id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'required-field': requiredFieldExamples,
  'blank-form': blankFormExamples,
  'project-code-format': projectCodeFormatExamples,
  'name-disagrees': nameDisagreesExamples,
  'stale-year': staleYearExamples,
  'funding-blank': fundingBlankExamples,
  'columns-complete': columnsCompleteExamples,
  'cell-error': cellErrorExamples,
  'plan-readable': planReadableExamples,
  'plan-final-period': planFinalPeriodExamples,
  'plan-reaches-100': planReaches100Examples,
  'plan-decreases': planDecreasesExamples,
  'plan-convention-heading': planConventionHeadingExamples,
  'plan-convention-mixed': planConventionMixedExamples,
  'plan-back-loaded': planBackLoadedExamples,
  'budget-adds-up': budgetAddsUpExamples,
  'amount-magnitude': amountMagnitudeExamples,
  'amount-in-text': amountInTextExamples,
  'unit-declared': unitDeclaredExamples,
  'totals-add-up': totalsAddUpExamples,
  'percentage-denominator': percentageDenominatorExamples,
  'three-public-consistency': threePublicConsistencyExamples,
  'level1-complete': level1CompleteExamples,
  'level2-under-level1': level2UnderLevel1Examples,
  'output-dimensions': outputDimensionsExamples,
  'cost-indicator': costIndicatorExamples,
  'level3-missing': level3MissingExamples,
  'level3-repeats-level2': level3RepeatsLevel2Examples,
  'duplicate-indicator': duplicateIndicatorExamples,
  'near-duplicate-indicator': nearDuplicateIndicatorExamples,
  'subject-missing': subjectMissingExamples,
  'value-missing': valueMissingExamples,
  'value-not-quantified': valueNotQuantifiedExamples,
  'value-without-unit': valueWithoutUnitExamples,
  'value-mixed-text': valueMixedTextExamples,
  'unit-mismatch': unitMismatchExamples,
  'quantity-is-ratio': quantityIsRatioExamples,
  'quality-is-count': qualityIsCountExamples,
  'timeliness-without-date': timelinessWithoutDateExamples,
  'misclassified-indicator': misclassifiedIndicatorExamples,
  'direction-implausible': directionImplausibleExamples,
  'cost-exceeds-budget': costExceedsBudgetExamples,
  'value-out-of-range': valueOutOfRangeExamples,
  'description-is-number': descriptionIsNumberExamples,
  'description-repeats-name': descriptionRepeatsNameExamples,
  'goal-unmeasurable': goalUnmeasurableExamples,
  'basis-weak': basisWeakExamples,
  'values-uniform': valuesUniformExamples,
  'stray-characters': strayCharactersExamples,
  'foreign-wording': foreignWordingExamples,
  'name-is-document-number': nameIsDocumentNumberExamples,
  'placeholder-text': placeholderTextExamples,
  'copied-rows': copiedRowsExamples,
  'duplicate-project': duplicateProjectExamples,
  'contradicting-sections': contradictingSectionsExamples,
  'project-sum': projectSumExamples,
  'score-formula': scoreFormulaExamples,
  'all-full-marks': allFullMarksExamples,
  'weights-add-up': weightsAddUpExamples,
  'monitoring-rate': monitoringRateExamples,
  'target-changed': targetChangedExamples,
};
