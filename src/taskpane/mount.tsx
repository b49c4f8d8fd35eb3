import { createRoot } from 'react-dom/client';
import type { Host } from '../hosts/host';
import type { LocaleId } from '../locales/locale';
import { firstLocale, keepLocale } from './language';
import { isLive } from './live-setting';
import { Pane } from './pane';
import { type Asked, ribbonTargets } from './ribbon';
import { allParts } from './places/parts';
import type { PlaceId } from './places/places';
import { browserPace } from './state/browser-pace';
import { type Checker, createChecker } from './state/checker';
import { createCursor } from './state/cursor';
import { type Journal, memoryJournal } from './state/journal';
import { createStore, type Store } from './state/store';
import type { Scheme } from './theme';
import { createWriter, type Writer } from './state/writer';

/** What a page gives the pane. */
export interface MountOptions {
  readonly host: Host;
  /** Language of the program around the pane, such as "zh-CN". */
  readonly displayLanguage: string;
  /** Tells this workbook from others between two openings; '' for one without a name. */
  readonly document?: string;
  /** Where writes are noted before they begin, for a host that can be cut off in the middle of one. */
  readonly journal?: Journal;
  /** Opens a sample, where the program around the pane can. */
  readonly openSample?: () => void;
  /** The colours around the pane; light where none are given. */
  readonly scheme?: Store<Scheme>;
  /** The pane is a part of a page with more on it. */
  readonly embedded?: boolean;
  /** Version of this program. */
  readonly version: string;
}

/** A pane on a page. */
export interface MountedPane {
  readonly checker: Checker;
  /** What the ribbon's buttons act upon. */
  readonly ribbon: ReturnType<typeof ribbonTargets>;
  /** Takes up what another pane of the page has changed in the settings that they share. */
  readonly takeUpSettings: () => void;
  readonly unmount: () => void;
}

function writerOf({ host, document = '', journal = memoryJournal() }: MountOptions, checker: Checker): Writer {
  // What was written may have mended findings, and made others.
  const onWritten = (): void => {
    const { result } = checker.state();
    if (result) void checker.check(result.scope);
  };
  return createWriter({ host, journal, document, now: Date.now, onWritten });
}

/** Shows the pane in an element of a page, on any host. */
export function mountPane(element: HTMLElement, options: MountOptions): MountedPane {
  const { host, displayLanguage, version } = options;
  // The engine is a file of its own: the pane is there before it is.
  const engine = () => import(/* webpackChunkName: "engine" */ '../run/engine');
  const checker = createChecker(host, async () => (await engine()).checkAsSet(host.settings, browserPace));
  checker.setLive(isLive(host.settings));
  const writer = writerOf(options, checker);
  const root = createRoot(element);
  const place = createStore<PlaceId>('findings');
  const cursor = createCursor(checker);
  const asked = createStore<Asked | null>(null);
  const { select, name } = host.capabilities;
  const scheme = options.scheme ?? createStore<Scheme>('light');
  const page = element.ownerDocument.documentElement;
  const onLocale = (chosen: LocaleId): void => {
    page.lang = chosen;
    keepLocale(host.settings, chosen);
    draw(chosen);
  };
  let settingsTaken = 0;
  const draw = (locale: LocaleId): void => { root.render(
    <Pane
      checker={checker}
      reader={host}
      writer={writer}
      locale={locale}
      settingsTaken={settingsTaken}
      embedded={options.embedded ?? false}
      onLocale={onLocale}
      canSelect={select}
      about={`Indicator Check ${version}, ${name}`}
      place={place}
      cursor={cursor}
      settings={host.settings}
      asked={asked}
      openSample={options.openSample ?? null}
      document={options.document ?? ''}
      scheme={scheme}
    />,
  ); };
  page.lang = firstLocale(host.settings, displayLanguage);
  draw(firstLocale(host.settings, displayLanguage));
  // Fetched once the pane stands, so that the first check does not wait for it.
  setTimeout(() => {
    engine().then(({ fetchKeptReader, fetchKnowledge }) => Promise.all([fetchKeptReader(), fetchKnowledge()])).catch(() => undefined);
    for (const { preload } of allParts) preload();
  }, 0);
  return {
    checker,
    ribbon: ribbonTargets({
      checker, writer, cursor, place, asked,
      plans: async () => (await import(/* webpackChunkName: "findings" */ './mark-plans')).markPlans(firstLocale(host.settings, displayLanguage)),
    }),
    takeUpSettings: () => {
      settingsTaken += 1;
      draw(firstLocale(host.settings, displayLanguage));
      checker.setLive(isLive(host.settings));
      checker.refresh();
    },
    unmount: () => {
      root.unmount();
    },
  };
}
