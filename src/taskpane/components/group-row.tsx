import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import { describe, ruleName } from '../../locales/finding-text';
import { usePane } from '../context';
import { useFold } from '../folding';
import { todoLine, valueLines, whyLine } from '../view/finding-facts';
import { findingKey, type Group } from '../view/sections';
import { useWords } from '../words';
import { Facts } from './facts';
import { FindingRow } from './finding-row';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fold: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginTop: '2px', fontWeight: tokens.fontWeightRegular, justifyContent: 'flex-start' },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, padding: 0, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  more: { marginLeft: tokens.spacingHorizontalXS },
});

/** Rows drawn at once: more of them are shown on demand, so that a thousand do not hold up the pane. */
const pageSize = 100;

/** Several findings of the same kind, folded under what is common to them. */
export function GroupRow({ group }: { readonly group: Group }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const id = useId();
  const [open, toggle] = useFold(group.key, false);
  const [shown, setShown] = useState(pageSize);
  const { findings, rule } = group;
  const [first] = findings;
  if (!first) return null;
  const todo = todoLine(first, locale);
  const common = findings.every((finding) => describe(finding, locale).todo === todo.text);
  const left = findings.length - shown;
  return (
    <li>
      <div className={styles.head} data-place={group.key}>
        <h5 id={`${id}name`} className={styles.name}>
          {ruleName(rule, locale)}
        </h5>
        <Facts facts={[whyLine(first, locale), ...(common ? [todo] : [])]} />
        <Button
          className={styles.fold}
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? `${id}list` : undefined}
          aria-describedby={`${id}name`}
          onClick={toggle}
        >
          {t('pane.same-problem', { count: findings.length })}
        </Button>
      </div>
      {open && (
        <ul id={`${id}list`} className={styles.list}>
          {findings.slice(0, shown).map((finding) => (
            <FindingRow
              key={findingKey(group, finding)}
              place={findingKey(group, finding)}
              finding={finding}
              alone={false}
              facts={[...valueLines(finding, locale), ...(common ? [] : [todoLine(finding, locale)])]}
            />
          ))}
          {left > 0 && (
            <li>
              <Button
                className={styles.more}
                size="small"
                appearance="subtle"
                onClick={() => {
                  setShown(shown + pageSize);
                }}
              >
                {t('pane.show-more', { count: Math.min(left, pageSize) })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
