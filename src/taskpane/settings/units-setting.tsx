import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';
import { type UnitKind, unitKinds } from '../../content/unit-kinds';
import { checkedSettings } from '../../settings/parse';
import type { SettingsProblem } from '../../settings/problem';
import { longestUnit } from '../../settings/words-schema';
import { usePane } from '../context';
import { useWords } from '../words';
import type { EditedSettings } from './edited';
import { ownUnits, withoutUnit, withUnit } from './own-units';
import { Reasons } from './reasons';
import { SettingsSection } from './settings-section';

const useStyles = makeStyles({
  // The button stands with the fields, and not with their labels.
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'end', marginBottom: tokens.spacingVerticalXS },
  // An input is otherwise as wide as the browser likes.
  input: { width: '100%', minWidth: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** The county's own units of figures: one is added with what it measures, and can be taken away. */
export function UnitsSetting({ file, change }: EditedSettings): ReactNode {
  const styles = useStyles();
  const { announcer } = usePane();
  const t = useWords();
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState<UnitKind>('thing');
  const [wrong, setWrong] = useState<readonly SettingsProblem[]>([]);
  const typed = unit.trim();
  const units = ownUnits(file);
  const add = (): void => {
    const checked = checkedSettings(withUnit(file, { unit: typed, kind }));
    setWrong(checked.ok ? [] : checked.problems);
    if (!checked.ok) return;
    change(checked.settings);
    announcer.set(t('pane-settings.units.added', { unit: typed }));
    setUnit('');
  };
  return (
    <SettingsSection heading={t('pane-settings.units')} about={t('pane-settings.units.about')}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (typed !== '') add(); }}>
        <Field label={t('pane-settings.units.unit')}>
          <Input className={styles.input} size="small" value={unit} maxLength={longestUnit} onChange={(_, { value }) => { setUnit(value); setWrong([]); }} />
        </Field>
        <Field label={t('pane-settings.units.kind')}>
          <Select className={styles.input} size="small" value={kind} onChange={(_, { value }) => { setKind(unitKinds.find((each) => each === value) ?? kind); }}>
            {unitKinds.map((each) => <option key={each} value={each}>{t(`pane-settings.units.kind.${each}`)}</option>)}
          </Select>
        </Field>
        <Button size="small" type="submit" disabled={typed === ''}>{t('pane-settings.units.add')}</Button>
      </form>
      <Reasons problems={wrong} />
      {units.length > 0 && (
        <ul className={styles.list}>
          {units.map((each) => {
            const what = t('pane-settings.units.known', { unit: each.unit, kind: t(`pane-settings.units.kind.${each.kind}`) });
            return (
              <li key={each.unit} className={styles.row}>
                <span>{what}</span>
                <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('pane-settings.forget', { what })} onClick={() => { change(withoutUnit(file, each.unit)); }} />
              </li>
            );
          })}
        </ul>
      )}
    </SettingsSection>
  );
}
