import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, DocumentTableCheckmarkRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { type ReactNode, useRef } from 'react';
import type { Translate } from '../../locales/translate';
import type { History } from '../grid/grid';
import type { Source } from './session';
import { fileSource, sampleSource } from './sources';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, height: '44px', flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { fontSize: '24px', flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase300, margin: 0, fontWeight: tokens.fontWeightSemibold },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flexShrink: 1, minWidth: 0 },
  quiet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flexShrink: 2, minWidth: 0, color: tokens.colorNeutralForeground3 },
  rest: { flexGrow: 1 },
  button: { whiteSpace: 'nowrap', flexShrink: 0 },
});

/** What the bar is made with. */
export interface TopBarProps {
  readonly file: string | null;
  readonly t: Translate;
  readonly history: History;
  readonly onOpen: (source: Source) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Name of the program and of the open workbook, and the ways to open another. */
export function TopBar({ file, history, t, onOpen, onSave, onUndo, onRedo }: TopBarProps): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <DocumentTableCheckmarkRegular className={styles.mark} aria-hidden />
      <h1 className={styles.title}>{t('workbench.title')}</h1>
      {file !== null && <Text className={styles.file} title={file}>{file}</Text>}
      {file !== null && <Text className={styles.quiet} size={200} title={t('workbench.not-saved')}>{t('workbench.not-saved')}</Text>}
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
            <MenuItem onClick={() => { onOpen(sampleSource('bad')); }}>{t('workbench.sample.bad')}</MenuItem>
            <MenuItem onClick={() => { onOpen(sampleSource('good')); }}>{t('workbench.sample.good')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button className={styles.button} size="small" icon={<SaveRegular />} disabled={file === null} onClick={onSave}>{t('workbench.save')}</Button>
      <Button className={styles.button} size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>{t('workbench.open')}</Button>
      <input
        ref={input} type="file" accept=".xlsx,.xlsm" hidden aria-hidden tabIndex={-1} data-testid="file"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onOpen(fileSource(chosen));
          // The same file may be chosen again after it was mended elsewhere.
          currentTarget.value = '';
        }}
      />
    </header>
  );
}
