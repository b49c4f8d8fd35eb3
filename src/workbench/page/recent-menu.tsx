import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Translate } from '../../locales/translate';
import { type Store, useStore } from '../../taskpane/state/store';
import type { RecentFile } from './recent';

const useStyles = makeStyles({
  button: { whiteSpace: 'nowrap', flexShrink: 0 },
  list: { maxWidth: '420px' },
  name: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly files: Pick<Store<readonly RecentFile[]>, 'get' | 'subscribe'>;
  readonly t: Translate;
  readonly onOpen: (file: RecentFile) => void;
  readonly onClear: () => void;
}

/** The workbooks that were opened last, by name. */
export function RecentMenu({ files: store, t, onOpen, onClear }: Props): ReactNode {
  const styles = useStyles();
  const files = useStore(store);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance="subtle" icon={<HistoryRegular />}>{t('workbench.recent')}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {files.map((file) => <MenuItem key={`${file.name} ${file.time}`} className={styles.name} onClick={() => { onOpen(file); }}>{file.name}</MenuItem>)}
          {files.length === 0 && <MenuItem disabled>{t('workbench.recent.none')}</MenuItem>}
          {files.length > 0 && <MenuDivider />}
          {files.length > 0 && <MenuItem onClick={onClear}>{t('workbench.recent.clear')}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
