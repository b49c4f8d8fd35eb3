import { FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useRef, useState } from 'react';
import { failureText } from '../../locales/failure-text';
import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { themes } from '../../taskpane/theme';
import type { History } from '../grid/grid';
import { type CloseAnswer, CloseQuestion } from './close-question';
import { useDropZone } from './drop-zone';
import { Empty } from './empty';
import { mayRead } from './picker';
import { Progress } from './progress';
import type { Recent, RecentFile } from './recent';
import type { SessionState, Source } from './session';
import { droppedSources, handleSource } from './sources';
import { TabStrip } from './tab-strip';
import type { Tabs } from './tabs';
import { TopBar } from './top-bar';
import { type Store, useStore } from '../../taskpane/state/store';

const useStyles = makeStyles({
  shell: { position: 'relative', display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  // The main part of the page to a screen reader; to the layout it is not there.
  main: { display: 'contents' },
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
  readonly tabs: Tabs;
  readonly recent: Recent;
  readonly locale: Store<LocaleId>;
  /** Something else to say, above everything; null for nothing. */
  readonly said: Store<string | null>;
  /** Saves a copy of the workbook in front; answers whether it was saved. */
  readonly onSave: () => Promise<boolean>;
  readonly history: Store<History>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDismiss: () => void;
  /** The element that the grid is made in. */
  readonly gridPlace: (element: HTMLElement) => void;
  /** The element that the panes are put in. */
  readonly panePlace: (element: HTMLElement) => void;
}

/** The page around grid and pane: the bar above, what is being done, why a file was not opened, and the place for dropping. */
export function Shell({ session, tabs, recent, locale: localeStore, history, said, onSave, onUndo, onRedo, onDismiss, gridPlace, panePlace }: ShellProps): ReactNode {
  const styles = useStyles();
  const { step, troubles } = useStore(session);
  const { tabs: open, front } = useStore(tabs.state);
  const locale = useStore(localeStore);
  const [closing, setClosing] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const t = translator(locale);
  const start = (sources: readonly Source[]): void => {
    said.set(null);
    void tabs.open(sources);
  };
  const zone = useDropZone((transfer) => { void droppedSources(transfer).then(start); });
  const notice = useStore(said);
  const close = async (id: number): Promise<void> => {
    if (await tabs.close(id, 'keep')) focusFront();
    else setClosing(id);
  };
  const answer = async (id: number, what: CloseAnswer): Promise<void> => {
    setClosing(null);
    if (what === 'cancel') return;
    if (what === 'save') {
      await tabs.toFront(id);
      if (!(await onSave())) return;
    }
    await tabs.close(id, 'discard');
    focusFront();
  };
  const openRecent = async ({ name, handle }: RecentFile): Promise<void> => {
    if (handle && (await mayRead(handle))) {
      start([handleSource(handle)]);
      return;
    }
    said.set(t(handle ? 'workbench.recent.denied' : 'workbench.recent.choose', { file: name }));
    if (!handle) input.current?.click();
  };
  const messages = [...(notice === null ? [] : [notice]), ...troubles.map(({ file, trouble }) => failureText(trouble, file, locale))];
  const question = open.find(({ id }) => id === closing);
  return (
    <FluentProvider theme={themes[locale]} lang={locale} style={whole}>
      {/* Fluent's own element would not pass on what happens to be dropped. */}
      <div className={styles.shell} {...zone.handlers}>
        <TopBar
          tabs={<TabStrip tabs={open} front={front} t={t} onChoose={(id) => void tabs.toFront(id)} onClose={(id) => void close(id)} />}
          isOpen={front !== null} history={useStore(history)} recent={recent.files} input={input} t={t}
          onOpen={start} onRecent={(file) => void openRecent(file)} onClearRecent={() => void recent.clear()} onSave={() => void onSave()} onUndo={onUndo} onRedo={onRedo}
        />
        {messages.length > 0 && (
          <MessageBar intent={troubles.length > 0 ? 'error' : 'warning'} layout="multiline">
            <MessageBarBody>{messages.map((message) => <div key={message}>{message}</div>)}</MessageBarBody>
            <MessageBarActions
              containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={t('workbench.close-message')} onClick={onDismiss} />}
            />
          </MessageBar>
        )}
        <div className={styles.work}>
          <main className={styles.main}>
            <section className={styles.sheet} aria-label={t('workbench.grid')}>
              <div className={styles.grid} ref={(element) => { if (element) gridPlace(element); }} />
              {step === null && front === null && <Empty t={t} />}
              {step !== null && <Progress step={step} t={t} />}
            </section>
          </main>
          <aside className={styles.pane} aria-label={t('workbench.pane')} ref={(element) => { if (element) panePlace(element); }} />
        </div>
        {zone.hovering && <div className={styles.drop}>{t('workbench.drop')}</div>}
        {question && <CloseQuestion file={question.name} t={t} onAnswer={(what) => void answer(question.id, what)} />}
      </div>
    </FluentProvider>
  );
}

/** After a tab is gone, the keyboard is on the one that took its place. */
function focusFront(): void {
  setTimeout(() => { document.querySelector<HTMLElement>('header [aria-current="page"]')?.focus(); }, 0);
}
