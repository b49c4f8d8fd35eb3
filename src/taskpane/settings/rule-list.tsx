import { Link, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { ruleName } from '../../locales/finding-text';
import { rules } from '../../rules/registry';
import { severities } from '../../rules/severity';
import { withPreset } from '../../settings/resolve';
import { ruleLevels } from '../../settings/schema';
import { SeverityIcon } from '../components/severity-icon';
import { usePane } from '../context';
import { useWords } from '../words';
import { ChangedMark } from './changed-mark';
import { type EditedSettings, withRule } from './edited';
import { SettingsSection } from './settings-section';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  part: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  page: { textAlign: 'start', whiteSpace: 'normal' },
  level: { flexShrink: 0, width: '118px' },
  none: { color: tokens.colorNeutralForeground2 },
});

/** The rules by their usual severity, each with the level that it has here; a search narrows them. */
export function RuleList({ file, change }: EditedSettings): ReactNode {
  const styles = useStyles();
  const { locale, rulePage } = usePane();
  const t = useWords();
  const [sought, setSought] = useState('');
  const preset = useMemo(() => (file.preset === undefined ? {} : (withPreset({ preset: file.preset }).rules ?? {})), [file.preset]);
  const text = sought.trim().toLowerCase();
  const shown = rules.filter((rule) => text === '' || rule.id.includes(text) || ruleName(rule.id, locale).toLowerCase().includes(text));
  return (
    <SettingsSection heading={t('pane-settings.rules', { count: rules.length })}>
      <SearchBox className={styles.search} size="small" value={sought} dismiss={{ 'aria-label': t('findings.clear-search') }} placeholder={t('pane-settings.search-rules')} aria-label={t('pane-settings.search-rules')} onChange={(_, { value }) => { setSought(value); }} />
      {shown.length === 0 && <p className={styles.none}>{t('pane-settings.no-rule')}</p>}
      {severities.map((severity) => {
        const own = shown.filter((rule) => rule.severity === severity);
        return own.length > 0 && (
          <div key={severity}>
            <h3 className={styles.part}><SeverityIcon severity={severity} />{t(`severity.${severity}.long`)}</h3>
            <ul className={styles.list}>
              {own.map((rule) => {
                const level = file.rules?.[rule.id];
                const usual = preset[rule.id] ?? rule.severity;
                const name = ruleName(rule.id, locale);
                return (
                  <li key={rule.id} className={styles.row}>
                    <span className={styles.name}><Link as="button" className={styles.page} aria-haspopup="dialog" onClick={() => { rulePage.set(rule.id); }}>{name}</Link> {level !== undefined && level !== usual && <ChangedMark />}</span>
                    <Select
                      className={styles.level}
                      size="small"
                      aria-label={t('pane-settings.level-of', { rule: name })}
                      value={level ?? ''}
                      onChange={(_, { value }) => { change(withRule(file, rule.id, ruleLevels.find((each) => each === value))); }}
                    >
                      <option value="">{t('pane-settings.usual', { level: t(`pane-settings.level.${usual}`) })}</option>
                      {ruleLevels.map((each) => <option key={each} value={each}>{t(`pane-settings.level.${each}`)}</option>)}
                    </Select>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </SettingsSection>
  );
}
