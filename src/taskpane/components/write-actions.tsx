import { Button, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { issueListPlan } from '../../compose/issue-list';
import { markPlan, unmarkPlan } from '../../compose/marks';
import { opinionPlan } from '../../compose/opinion-sheet';
import { repairsOf } from '../../compose/repairs';
import { freeSheetName } from '../../compose/sheet-name';
import { listWords } from '../../locales/list-words';
import { opinionWords } from '../../locales/opinion-words';
import type { Plan } from '../../sheet/edit';
import { usePane } from '../context';
import { reportPage } from '../report-page/report-page';
import type { Result } from '../state/pane-state';
import { useWriterState } from '../use-writer';
import { saveAs } from '../view/save-as';
import { useWords } from '../words';
import { RepairPreview } from './repair-preview';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  button: { minWidth: 'auto', maxWidth: '100%', whiteSpace: 'normal', textAlign: 'start' },
});

/** What can be written for the whole result: safe repairs, marks, lists on sheets of their own. */
export function WriteActions({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { writer, locale, document } = usePane();
  const { writing } = useWriterState();
  const t = useWords();
  const [previewing, setPreviewing] = useState(false);
  const { report, sheets } = result;
  const safe = useMemo(() => repairsOf(report).filter(({ kind }) => kind === 'safe'), [report]);
  if (!writer) return null;
  const busy = writing !== null;
  const sources = [{ file: null, report }];
  const named = (wanted: string, taken: readonly string[]): string => freeSheetName(wanted, [...sheets.map(({ name }) => name), ...taken]);
  const opinion = (taken: readonly string[]): Plan => opinionPlan(sources, named(t('writing.opinion'), taken), opinionWords(locale)) ?? { name: t('writing.opinion'), expect: [], edits: [] };
  const list = (taken: readonly string[]): Plan => issueListPlan(sources, named(t('writing.list'), taken), listWords(locale));
  const ids = sheets.map(({ id }) => id);
  const hasTables = report.tables.length > 0;
  const hasOpinion = report.findings.some(({ severity }) => severity !== 'info');
  return (
    <>
      <div className={styles.root}>
        {safe.length > 0 && (
          <Button className={styles.button} size="small" disabled={busy} aria-expanded={previewing} onClick={() => { setPreviewing(!previewing); }}>
            {t('writing.repair-all-count', { count: safe.length })}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton className={styles.button} size="small" disabled={busy}>{t('writing.into-workbook')}</MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {report.findings.length > 0 && <MenuItem title={t('writing.mark-hint')} onClick={() => void writer.write(markPlan(report, ids, t('writing.name.mark')))}>{t('writing.mark')}</MenuItem>}
              {/* Marks of an earlier check may be there where no table is left. */}
              <MenuItem onClick={() => void writer.write(unmarkPlan(ids, t('writing.name.unmark')))}>{t('writing.unmark')}</MenuItem>
              {hasTables && <MenuItem title={t('writing.list-hint')} onClick={() => void writer.writeNamed(list)}>{t('writing.list')}</MenuItem>}
              {hasOpinion && <MenuItem title={t('writing.opinion-hint')} onClick={() => void writer.writeNamed(opinion)}>{t('writing.opinion')}</MenuItem>}
              {hasTables && <MenuItem title={t('report-page.save-hint')} onClick={() => { saveAs(`${t('report-page.title')}.html`, reportPage({ result, document, time: Date.now() }, locale), 'text/html'); }}>{t('report-page.save')}</MenuItem>}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {previewing && safe.length > 0 && <RepairPreview repairs={safe} name={t('writing.name.repair-all')} onClose={() => { setPreviewing(false); }} />}
    </>
  );
}
