import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { LocaleId } from '../locales/locale';
import { FailureBar } from './components/failure-bar';
import { Footer } from './components/footer';
import { History } from './components/history';
import { LiveRegion } from './components/live-region';
import { OutcomeBar } from './components/outcome-bar';
import { Progress } from './components/progress';
import { Results } from './components/results';
import { Start } from './components/start';
import { Toolbar } from './components/toolbar';
import { PaneContext } from './context';
import type { Checker } from './state/checker';
import type { Writer } from './state/writer';
import { themes } from './theme';
import { usePaneState } from './use-pane-state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  header: { position: 'relative', flexShrink: 0 },
  // The pane keeps the place itself; a browser that helps would do it twice.
  list: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowAnchor: 'none' },
});

/** What the pane is made with. */
export interface PaneProps {
  readonly checker: Checker;
  readonly writer: Writer | null;
  readonly locale: LocaleId;
  /** Told when a person chooses a language. */
  readonly onLocale: (locale: LocaleId) => void;
  readonly canSelect: boolean;
  readonly about: string;
}

/** The whole pane. It knows a checker, and not which program holds the workbook. */
export function Pane({ checker, writer, locale: first, onLocale, canSelect, about }: PaneProps): ReactNode {
  const styles = useStyles();
  const [locale, setLocale] = useState(first);
  const list = useRef<HTMLElement>(null);
  const state = usePaneState(checker, list);
  const context = useMemo(() => ({ checker, writer, locale, canSelect, about }), [checker, writer, locale, canSelect, about]);
  useEffect(() => checker.follow(), [checker]);
  useEffect(() => void writer?.look(), [writer]);
  const choose = (chosen: LocaleId): void => {
    setLocale(chosen);
    onLocale(chosen);
  };
  return (
    <PaneContext value={context}>
      <FluentProvider theme={themes[locale]} lang={locale} className={styles.root}>
        <header className={styles.header}>
          <Toolbar />
          {state.failure && <FailureBar failure={state.failure} />}
          <OutcomeBar />
          {state.checking && <Progress />}
        </header>
        <main ref={list} className={styles.list}>
          {state.result ? <Results result={state.result} changed={state.changed} /> : <Start />}
        </main>
        <History />
        <Footer onLocale={choose} />
        <LiveRegion {...state} />
      </FluentProvider>
    </PaneContext>
  );
}
