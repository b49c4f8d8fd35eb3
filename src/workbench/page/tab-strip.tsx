import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Translate } from '../../locales/translate';
import type { ShownTab } from './tabs';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 1, minWidth: 0, height: '100%', margin: 0, padding: 0, listStyleType: 'none', overflowX: 'auto', overflowY: 'hidden', scrollbarWidth: 'none' },
  tab: { display: 'flex', alignItems: 'center', flexShrink: 1, minWidth: '92px', maxWidth: '240px', borderBottom: '2px solid transparent', borderTop: '2px solid transparent' },
  front: { borderBottomColor: tokens.colorBrandStroke1 },
  name: { display: 'flex', minWidth: 0, justifyContent: 'flex-start', padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`, fontWeight: tokens.fontWeightRegular },
  frontName: { fontWeight: tokens.fontWeightSemibold },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  dot: { flexShrink: 0, width: '6px', height: '6px', marginLeft: tokens.spacingHorizontalXS, borderRadius: tokens.borderRadiusCircular, backgroundColor: 'currentcolor', forcedColorAdjust: 'none' },
  close: { flexShrink: 0, minWidth: '24px' },
});

/** What the strip is made with. */
export interface TabStripProps {
  readonly tabs: readonly ShownTab[];
  readonly front: number | null;
  readonly t: Translate;
  readonly onChoose: (id: number) => void;
  readonly onClose: (id: number) => void;
}

/**
 * The open workbooks. A list of buttons and no `tablist`: each has a button of its own to close it, which the pattern of
 * tabs has no place for.
 */
export function TabStrip({ tabs, front, t, onChoose, onClose }: TabStripProps): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label={t('workbench.tabs')} style={{ minWidth: 0, height: '100%' }}>
      <ul className={styles.root}>
        {tabs.map(({ id, name, changed }) => (
          <li key={id} className={mergeClasses(styles.tab, id === front && styles.front)}>
            <Button
              className={mergeClasses(styles.name, id === front && styles.frontName)} size="small" appearance="transparent" title={name}
              aria-current={id === front ? 'page' : undefined} onClick={() => { onChoose(id); }}
            >
              <span className={styles.text}>{name}</span>
              {changed && <span className={styles.dot} role="img" aria-label={t('workbench.tab.changed')} title={t('workbench.tab.changed')} />}
            </Button>
            <Button className={styles.close} size="small" appearance="transparent" icon={<DismissRegular fontSize={14} />} aria-label={t('workbench.tab.close', { file: name })} onClick={() => { onClose(id); }} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
