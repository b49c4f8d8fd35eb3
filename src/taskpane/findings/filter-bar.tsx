import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { severities, type Severity } from '../../rules/severity';
import { SeverityIcon } from '../components/severity-icon';
import type { Section } from '../view/sections';
import { useWords } from '../words';
import { ArrangeMenu } from './arrange-menu';
import { countsIn } from './list-items';
import type { ListOptions } from './list-options';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: '2px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  search: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalXS },
  toggle: { minWidth: 'auto', paddingLeft: '5px', paddingRight: '5px', fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

/** The name of a button holds the figure that it shows. */
const counted = { error: 'verdict.errors', warning: 'verdict.warnings', info: 'verdict.infos' } as const;

/** Typing is awaited this long before the list follows. */
const typingPause = 150;

interface Props {
  readonly options: ListOptions;
  readonly sections: readonly Section[];
  readonly onChange: (options: ListOptions) => void;
}

function toggled(without: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(without);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

/** Which findings are shown, and in what order. */
export function FilterBar({ options, sections, onChange }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const [typed, setTyped] = useState(options.text);
  const [shownText, setShownText] = useState(options.text);
  // The filter may be taken away from elsewhere.
  if (shownText !== options.text) {
    setShownText(options.text);
    setTyped(options.text);
  }
  useEffect(() => {
    if (typed === options.text) return undefined;
    const waiting = setTimeout(() => { onChange({ ...options, text: typed }); }, typingPause);
    return () => { clearTimeout(waiting); };
  }, [typed, options, onChange]);
  const counts = countsIn(sections);
  return (
    <div className={styles.root} role="search">
      <SearchBox className={styles.search} size="small" value={typed} dismiss={{ 'aria-label': t('findings.clear-search') }} placeholder={t('findings.search')} aria-label={t('findings.search')} onChange={(_, { value }) => { setTyped(value); }} />
      {severities.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.toggle}
          size="small"
          appearance="subtle"
          icon={<SeverityIcon severity={severity} />}
          checked={!options.without.has(severity)}
          aria-label={t(counted[severity], { count: counts[severity] })}
          title={t(options.without.has(severity) ? 'findings.show-severity' : 'findings.hide-severity', { severity: t(`severity.${severity}`) })}
          onClick={() => { onChange({ ...options, without: toggled(options.without, severity) }); }}
        >
          {counts[severity]}
        </ToggleButton>
      ))}
      <ArrangeMenu options={options} sections={sections} onChange={onChange} />
    </div>
  );
}
