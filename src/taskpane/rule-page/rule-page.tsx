import { Button, Dialog, DialogSurface, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { ruleName } from '../../locales/finding-text';
import { ruleProperties } from '../../locales/rule-page-text';
import { messageKey } from '../../locales/translate';
import { usePane } from '../context';
import { useWords } from '../words';
import { ExamplePart } from './example-part';
import { useRuleFacts } from './use-rule-facts';

const useStyles = makeStyles({
  // As large as the pane: a page to read, and not a hint.
  surface: { width: '100%', maxWidth: '760px', height: '100%', maxHeight: '100%', padding: 0, display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalM },
  id: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightBold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The page of a rule: what it is about, why it matters, what it reports and what it leaves alone, with examples. Read without any network. */
export function RulePage({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const heading = useId();
  const facts = useRuleFacts(id);
  // The keyboard goes back to what opened the page, where that is still there.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => { requestAnimationFrame(() => { if (opener instanceof HTMLElement) opener.focus({ preventScroll: true }); }); }, [opener]);
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface} aria-labelledby={heading}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.name}>{ruleName(id, locale)}</h2>
          <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('rule-page.close')} onClick={onClose} />
        </div>
        <div className={styles.page} tabIndex={0} role="document" aria-labelledby={heading}>
          <p className={styles.id}>{id}</p>
          {facts && (
            <>
              <ul className={styles.facts}>{ruleProperties(facts, locale).map(([name, value]) => <li key={name}>{name}{t('rule-page.colon')}{value}</li>)}</ul>
              <h3 className={styles.heading}>{t('rule-page.why')}</h3>
              <p className={styles.text}>{t(messageKey(`rule.${id}.why`))}{t('rule-page.stop')}</p>
              <h3 className={styles.heading}>{t('rule-page.rejects')}</h3>
              <ol className={styles.list}>{facts.rejects.map((example, at) => <ExamplePart key={example.note} example={example} number={at + 1} findings={example.findings} />)}</ol>
              <h3 className={styles.heading}>{t('rule-page.accepts')}</h3>
              <ol className={styles.list}>{facts.accepts.map((example, at) => <ExamplePart key={example.note} example={example} number={at + 1} findings={[]} />)}</ol>
            </>
          )}
        </div>
      </DialogSurface>
    </Dialog>
  );
}
