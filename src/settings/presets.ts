import type { PresetId } from './preset-names';
import type { SettingsFile } from './schema';

/** What each stage of the year's work sets otherwise than the defaults. Data only. */
export const presets: Readonly<Record<PresetId, SettingsFile>> = {
  /** 申报审核: targets can still be changed, so what would weaken them is worth a warning; scores are not due yet. */
  declaration: {
    rules: { 'cost-indicator': 'warning', 'description-repeats-name': 'warning', 'score-formula': 'off', 'all-full-marks': 'off', 'monitoring-rate': 'off' },
    required: { 'project-target': { organization: 'warning' }, 'transfer-target': { organization: 'warning' } },
  },
  /** 自评复核: the targets were approved long ago and stay as they are; figures, points and reasons count. */
  'self-evaluation': {
    rules: {
      'target-changed': 'error', 'all-full-marks': 'warning', 'goal-unmeasurable': 'off', 'basis-weak': 'off', 'output-dimensions': 'off', 'cost-indicator': 'off', 'subject-missing': 'off',
      'description-repeats-name': 'off', 'near-duplicate-indicator': 'off', 'quantity-is-ratio': 'off', 'quality-is-count': 'off', 'misclassified-indicator': 'off', 'plan-back-loaded': 'off', 'values-uniform': 'info',
    },
  },
  /** 公开前检查: everybody will read it, so nothing of the template, of last year or of another place may be left in it. */
  publication: {
    rules: {
      'stray-characters': 'warning', 'stale-year': 'error', 'foreign-wording': 'error', 'unit-declared': 'error', 'name-disagrees': 'error', 'name-is-document-number': 'warning', 'duplicate-project': 'error', 'blank-form': 'error',
      'three-public-consistency': 'error', 'description-repeats-name': 'off', 'basis-weak': 'info', 'plan-back-loaded': 'off',
    },
  },
};
