import { FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { failureText } from '../../locales/failure-text';
import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { themes } from '../../taskpane/theme';
import type { History } from '../grid/grid';
import { useDropZone } from './drop-zone';
import { Progress } from './progress';
import type { SessionState, Source } from './session';
import { fileSource } from './sources';
import { TopBar } from './top-bar';
import { type Store, useStore } from '../../taskpane/state/store';

const useStyles = makeStyles({
  shell: { position: 'relative', display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: { position: 'relative', flexGrow: 1, minWidth: 0 },
  // The grid's own layers stay among themselves, below what is said over it.
  grid: { position: 'absolute', inset: 0, zIndex: 0, isolation: 'isolate' },
  pane: { width: 'clamp(350px, 28vw, 420px)', flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  drop: {
    position: 'absolute', inset: 0, zIndex: 3, display: 'flex', alignItems: 'center', justifyContent: 'center', pointerEvents: 'none',
    fontSize: tokens.fontSizeBase400, backgroundColor: 'rgba(255, 255, 255, 0.92)', outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-12px',
  },
});

/** Not a class: menus and hints are put into elements that bear the provider's classes, and would be as large as the page. */
const whole = { height: '100%' };

/** What the shell is made with. */
export interface ShellProps {
  readonly session: Store<SessionState>;
  readonly locale: Store<LocaleId>;
  /** Something else to say, above everything; null for nothing. */
  readonly said: Store<string | null>;
  readonly onSave: () => void;
  readonly history: Store<History>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpen: (source: Source) => void;
  readonly onDismiss: () => void;
  /** The element that the grid is made in. */
  readonly gridPlace: (element: HTMLElement) => void;
  /** The element that the pane is made in. */
  readonly panePlace: (element: HTMLElement) => void;
}

/** The page around grid and pane: the bar above, what is being done, why a file was not opened, and the place for dropping. */
export function Shell({ session, locale: localeStore, history, said, onSave, onUndo, onRedo, onOpen, onDismiss, gridPlace, panePlace }: ShellProps): ReactNode {
  const styles = useStyles();
  const { step, open, trouble } = useStore(session);
  const locale = useStore(localeStore);
  const [several, setSeveral] = useState(false);
  const t = translator(locale);
  const start = (source: Source, more = false): void => {
    setSeveral(more);
    onOpen(source);
  };
  const zone = useDropZone(([file, ...others]) => {
    if (file) start(fileSource(file), others.length > 0);
  });
  const notice = useStore(said);
  const message = notice ?? (trouble ? failureText(trouble.trouble, trouble.file, locale) : several && open !== null && !step ? t('workbench.drop-one', { file: open }) : null);
  return (
    <FluentProvider theme={themes[locale]} lang={locale} style={whole}>
      {/* Fluent's own element would not pass on what happens to be dropped. */}
      <div className={styles.shell} {...zone.handlers}>
        <TopBar file={open} history={useStore(history)} t={t} onOpen={start} onSave={onSave} onUndo={onUndo} onRedo={onRedo} />
        {message !== null && (
          <MessageBar intent={trouble || notice !== null ? 'error' : 'info'} layout="multiline">
            <MessageBarBody>{message}</MessageBarBody>
            <MessageBarActions
              containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={t('workbench.close-message')} onClick={() => { setSeveral(false); onDismiss(); }} />}
            />
          </MessageBar>
        )}
        <div className={styles.work}>
          <section className={styles.sheet} aria-label={t('workbench.grid')}>
            <div className={styles.grid} ref={(element) => { if (element) gridPlace(element); }} />
            {(step !== null || (open === null && trouble === null)) && <Progress step={step} t={t} />}
          </section>
          <aside className={styles.pane} aria-label={t('workbench.pane')} ref={(element) => { if (element) panePlace(element); }} />
        </div>
        {zone.hovering && <div className={styles.drop}>{t('workbench.drop')}</div>}
      </div>
    </FluentProvider>
  );
}
