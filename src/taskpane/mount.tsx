import { createRoot } from 'react-dom/client';
import type { Host } from '../hosts/host';
import { firstLocale, keepLocale } from './language';
import { Pane } from './pane';
import { type Checker, createChecker } from './state/checker';

/** What a page gives the pane. */
export interface MountOptions {
  readonly host: Host;
  /** Language of the program around the pane, such as "zh-CN". */
  readonly displayLanguage: string;
  /** Version of this program. */
  readonly version: string;
}

/** A pane on a page. */
export interface MountedPane {
  readonly checker: Checker;
  readonly unmount: () => void;
}

/** Shows the pane in an element of a page, on any host. */
export function mountPane(element: HTMLElement, { host, displayLanguage, version }: MountOptions): MountedPane {
  // The engine is a file of its own: the pane is there before it is.
  const engine = () => import(/* webpackChunkName: "engine" */ '../run/run-check');
  const checker = createChecker(host, async () => (await engine()).runCheck);
  const root = createRoot(element);
  const { select, name } = host.capabilities;
  const page = element.ownerDocument.documentElement;
  const locale = firstLocale(host.settings, displayLanguage);
  page.lang = locale;
  root.render(
    <Pane
      checker={checker}
      locale={locale}
      onLocale={(chosen) => {
        page.lang = chosen;
        keepLocale(host.settings, chosen);
      }}
      canSelect={select}
      about={`Indicator Check ${version}, ${name}`}
    />,
  );
  // Fetched once the pane stands, so that the first check does not wait for it.
  setTimeout(() => {
    engine().catch(() => undefined);
  }, 0);
  return {
    checker,
    unmount: () => {
      root.unmount();
    },
  };
}
