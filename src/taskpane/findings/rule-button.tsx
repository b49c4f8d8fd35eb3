import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { ruleName } from '../../locales/finding-text';
import { messageKey } from '../../locales/translate';
import { rules } from '../../rules/registry';
import { usePane } from '../context';
import { useWords } from '../words';

const useStyles = makeStyles({
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  page: { maxWidth: '300px', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the rule behind a finding is about: its page in short. */
export function RuleButton({ rule: id }: { readonly rule: string }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const heading = useId();
  const rule = rules.find((each) => each.id === id);
  if (!rule) return null;
  const forms = rule.forms?.map((form) => t(`form.${form}`)).join(t('list.separator')) ?? t('findings.rule-all-forms');
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance="subtle">{t('findings.about-rule')}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-labelledby={heading}>
        {/* The keyboard must be able to rest here. */}
        <div className={styles.page} tabIndex={0}>
          <h2 id={heading} className={styles.name}>{ruleName(id, locale)}</h2>
          <p className={styles.line}>{t(messageKey(`rule.${id}.why`))}</p>
          <p className={styles.quiet}>{t('findings.rule-forms', { forms })}</p>
          <p className={styles.quiet}>{t('findings.rule-facts', { severity: t(`severity.${rule.severity}.long`), fix: t(`findings.fix.${rule.fix}`) })}</p>
          <p className={styles.quiet}>{t('findings.rule-id', { id })}</p>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
