import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../rules/report';
import { usePane } from '../context';
import { setAside } from '../state/review';
import { useWriterState } from '../use-writer';
import { useWords } from '../words';
import { type Chosen, SetAsideForm } from './set-aside-form';

const useStyles = makeStyles({ button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular } });

/** 不作为问题: asks how far and why, and writes it into the workbook. Not offered where what the workbook keeps cannot be read. */
export function SetAsideButton({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { checker, reader, writer, announcer } = usePane();
  const { writing } = useWriterState();
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<'unreadable' | 'unreachable' | null>(null);
  const report = checker.state().result?.report;
  if (!writer || !report || report.kept?.unreadable === true) return null;
  const confirm = async ({ scope, reason }: Chosen): Promise<void> => {
    setFailure(null);
    const outcome = await setAside({ reader, writer }, report, { finding, scope, reason, now: Date.now(), name: t('suppress.name.add') });
    if (outcome === 'unreadable' || outcome === 'unreachable') {
      setFailure(outcome);
      announcer.set(t(`suppress.failed.${outcome}`));
      return;
    }
    setOpen(false);
  };
  return (
    <Popover withArrow trapFocus open={open} onOpenChange={(_, data) => { setOpen(data.open); setFailure(null); }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance="subtle">{t('suppress.button')}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={t('suppress.name.add')}>
        <SetAsideForm rule={finding.rule} busy={writing !== null} failure={failure && t(`suppress.failed.${failure}`)} onConfirm={(chosen) => void confirm(chosen)} onCancel={() => { setOpen(false); }} />
      </PopoverSurface>
    </Popover>
  );
}
