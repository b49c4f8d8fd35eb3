import type { ReactNode } from 'react';
import { presetIds, presetOf } from '../../settings/preset-names';
import { conventions } from '../../settings/schema';
import { schemeNames } from '../../settings/score-schema';
import { useWords } from '../words';
import { ChoiceSetting } from './choice-setting';
import { type EditedSettings, withKey, withScheme } from './edited';
import { NumberSetting } from './number-setting';

const usualSatisfaction = 80;
const usualDelay = 20;

/** What is checked how: the stage of the year's work, the plan's convention, the scheme of points, the bounds. */
export function CheckSettingsPart({ file, change }: EditedSettings): ReactNode {
  const t = useWords();
  const preset = file.preset === undefined ? 'none' : presetOf(file.preset);
  const convention = file.planConvention ?? 'auto';
  const scheme = typeof file.scores?.scheme === 'object' ? 'own' : (file.scores?.scheme ?? 'any');
  const schemes = [...schemeNames, ...(scheme === 'own' ? ['own'] : [])];
  return (
    <>
      <ChoiceSetting
        label={t('pane-settings.preset')}
        hint={preset === 'none' ? undefined : t(`settings.preset.${preset}.about`)}
        value={preset}
        changed={preset !== 'none'}
        choices={[{ value: 'none', text: t('pane-settings.preset.none') }, ...presetIds.map((id) => ({ value: id, text: t(`settings.preset.${id}`) }))]}
        onChoose={(value) => { change(withKey(file, 'preset', value === 'none' ? undefined : value)); }}
      />
      <ChoiceSetting
        label={t('pane-settings.convention')}
        value={convention}
        changed={convention !== 'auto'}
        choices={conventions.map((value) => ({ value, text: t(`pane-settings.convention.${value}`) }))}
        onChoose={(value) => { change(withKey(file, 'planConvention', value === 'auto' ? undefined : value)); }}
      />
      <ChoiceSetting
        label={t('pane-settings.scheme')}
        value={scheme}
        changed={scheme !== 'any'}
        choices={schemes.map((value) => ({ value, text: value === 'any' || value === 'own' ? t(`pane-settings.scheme.${value}`) : value }))}
        onChoose={(value) => { if (value !== 'own') change(withScheme(file, value === 'any' ? undefined : value)); }}
      />
      <NumberSetting label={t('pane-settings.satisfaction')} value={file.leastSatisfaction} usual={usualSatisfaction} onChange={(value) => { change(withKey(file, 'leastSatisfaction', value)); }} />
      <NumberSetting label={t('pane-settings.delay')} value={file.largestDelayRate} usual={usualDelay} onChange={(value) => { change(withKey(file, 'largestDelayRate', value)); }} />
    </>
  );
}
