import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useId, useState } from 'react';
import { type UnitKind, unitKinds } from '../../content/unit-kinds';
import { reasonText } from '../../locales/settings-text';
import { checkedSettings } from '../../settings/parse';
import { usePane } from '../context';
import { useWords } from '../words';
import type { EditedSettings } from './edited';
import { ownUnits, withoutUnit, withUnit } from './own-units';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // The button stands with the fields, and not with their labels.
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  // An input is otherwise as wide as the browser likes.
  input: { width: '100%', minWidth: 0 },
  trouble: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** The longest unit that settings take. */
const longest = 8;

/** The county's own units of figures: one is added with what it measures, and can be taken away. */
export function UnitsSetting({ file, change }: EditedSettings): ReactNode {
  const styles = useStyles();
  const { locale, announcer } = usePane();
  const t = useWords();
  const id = useId();
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState<UnitKind>('thing');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const typed = unit.trim();
  const units = ownUnits(file);
  const add = (): void => {
    const checked = checkedSettings(withUnit(file, { unit: typed, kind }));
    setWrong(checked.ok ? [] : checked.problems.map((problem) => reasonText(problem, locale)));
    if (!checked.ok) return;
    change(checked.settings);
    announcer.set(t('pane-settings.units.added', { unit: typed }));
    setUnit('');
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{t('pane-settings.units')}</h2>
      <p className={styles.about}>{t('pane-settings.units.about')}</p>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (typed !== '') add(); }}>
        <Field label={t('pane-settings.units.unit')}>
          <Input className={styles.input} size="small" value={unit} maxLength={longest} onChange={(_, { value }) => { setUnit(value); setWrong([]); }} />
        </Field>
        <Field label={t('pane-settings.units.kind')}>
          <Select className={styles.input} size="small" value={kind} onChange={(_, { value }) => { setKind(unitKinds.find((each) => each === value) ?? kind); }}>
            {unitKinds.map((each) => <option key={each} value={each}>{t(`pane-settings.units.kind.${each}`)}</option>)}
          </Select>
        </Field>
        <Button size="small" type="submit" disabled={typed === ''}>{t('pane-settings.units.add')}</Button>
      </form>
      {wrong.length > 0 && <div role="alert">{wrong.map((text) => <p key={text} className={styles.trouble}>{text}</p>)}</div>}
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
    </section>
  );
}
