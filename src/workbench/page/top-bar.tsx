import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, DocumentTableCheckmarkRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactNode, RefObject } from 'react';
import type { Translate } from '../../locales/translate';
import type { History } from '../grid/grid';
import { canPick, pickFiles } from './picker';
import type { RecentFile } from './recent';
import { RecentMenu } from './recent-menu';
import type { Source } from './session';
import { fileSource, sampleSources } from './sources';
import type { Store } from '../../taskpane/state/store';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, height: '44px', flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { fontSize: '24px', flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase300, margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flexShrink: 2, minWidth: 0, color: tokens.colorNeutralForeground3 },
  rest: { flexGrow: 1 },
  button: { whiteSpace: 'nowrap', flexShrink: 0 },
});

/** What the bar is made with. */
export interface TopBarProps {
  /** The open workbooks. */
  readonly tabs: ReactNode;
  readonly isOpen: boolean;
  readonly t: Translate;
  readonly history: History;
  readonly recent: Pick<Store<readonly RecentFile[]>, 'get' | 'subscribe'>;
  /** The chooser of files, for browsers that let a page remember none. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onOpen: (sources: readonly Source[]) => void;
  readonly onRecent: (file: RecentFile) => void;
  readonly onClearRecent: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Name of the program, the open workbooks, and the ways to open another. */
export function TopBar({ tabs, isOpen, history, recent, input, t, onOpen, onRecent, onClearRecent, onSave, onUndo, onRedo }: TopBarProps): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <DocumentTableCheckmarkRegular className={styles.mark} aria-hidden />
      <h1 className={styles.title}>{t('workbench.title')}</h1>
      {tabs}
      {isOpen && <Text className={styles.quiet} size={200} title={t('workbench.not-saved')}>{t('workbench.not-saved')}</Text>}
      <span className={styles.rest} />
      <Tooltip content={t('workbench.undo')} relationship="label">
        <Button className={styles.button} size="small" appearance="subtle" icon={<ArrowUndoRegular />} disabled={!history.undo} onClick={onUndo} />
      </Tooltip>
      <Tooltip content={t('workbench.redo')} relationship="label">
        <Button className={styles.button} size="small" appearance="subtle" icon={<ArrowRedoRegular />} disabled={!history.redo} onClick={onRedo} />
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} size="small" appearance="subtle">{t('workbench.samples')}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => { onOpen([sampleSources.bad]); }}>{t('workbench.sample.bad')}</MenuItem>
            <MenuItem onClick={() => { onOpen([sampleSources.good]); }}>{t('workbench.sample.good')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <RecentMenu files={recent} t={t} onOpen={onRecent} onClear={onClearRecent} />
      <Button className={styles.button} size="small" icon={<SaveRegular />} disabled={!isOpen} onClick={onSave}>{t('workbench.save')}</Button>
      <Button className={styles.button} size="small" icon={<FolderOpenRegular />} onClick={() => { choose(input, onOpen); }}>{t('workbench.open')}</Button>
      <input
        ref={input} type="file" accept=".xlsx,.xlsm" multiple hidden aria-hidden tabIndex={-1} data-testid="file"
        onChange={({ currentTarget }) => {
          const chosen = Array.from(currentTarget.files ?? [], (file) => fileSource(file));
          if (chosen.length > 0) onOpen(chosen);
          // The same file may be chosen again after it was mended elsewhere.
          currentTarget.value = '';
        }}
      />
    </header>
  );
}

/** Lets the person choose: by the chooser that gives a way back to the file, where the browser has it. */
function choose(input: RefObject<HTMLInputElement | null>, onOpen: (sources: readonly Source[]) => void): void {
  if (!canPick()) {
    input.current?.click();
    return;
  }
  pickFiles().then((sources) => { if (sources.length > 0) onOpen(sources); }, () => input.current?.click());
}
