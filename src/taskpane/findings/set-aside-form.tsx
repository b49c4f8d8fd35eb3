import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { ruleName } from '../../locales/finding-text';
import { type SuppressionScope, suppressionScopes } from '../../rules/suppression';
import { usePane } from '../context';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '260px', maxWidth: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  failure: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', justifyContent: 'flex-end', columnGap: tokens.spacingHorizontalS },
});

/** What a person has chosen. */
export interface Chosen {
  readonly scope: SuppressionScope;
  readonly reason: string;
}

interface Props {
  readonly rule: string;
  readonly busy: boolean;
  readonly failure: string | null;
  readonly onConfirm: (chosen: Chosen) => void;
  readonly onCancel: () => void;
}

/** How far a finding is set aside, and why. Without a reason nothing is: nobody could look into it later. */
export function SetAsideForm({ rule, busy, failure, onConfirm, onCancel }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const [scope, setScope] = useState<SuppressionScope>('finding');
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '' && !busy;
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (isReady) onConfirm({ scope, reason }); }}>
      <Field label={t('suppress.scope')}>
        <RadioGroup value={scope} onChange={(_, data) => { setScope(suppressionScopes.find((each) => each === data.value) ?? 'finding'); }}>
          {suppressionScopes.map((each) => <Radio key={each} value={each} label={t(`suppress.scope.${each}`, { rule: ruleName(rule, locale) })} />)}
        </RadioGroup>
      </Field>
      <Field label={t('suppress.reason-label')} required>
        <Textarea value={reason} maxLength={200} placeholder={t('suppress.reason-hint')} onChange={(_, data) => { setReason(data.value); }} />
      </Field>
      <p className={styles.note}>{t('suppress.undo-list')}</p>
      {failure !== null && <p className={styles.failure} role="alert">{failure}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={onCancel}>{t('suppress.cancel')}</Button>
        <Button size="small" appearance="primary" type="submit" disabled={!isReady}>{t('suppress.confirm')}</Button>
      </div>
    </form>
  );
}
