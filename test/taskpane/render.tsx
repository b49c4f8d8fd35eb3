import { MessageChannel } from 'node:worker_threads';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { LocaleId } from '../../src/locales/locale';
import { checkAsSet } from '../../src/run/check-as-set';
import { runCheck } from '../../src/run/run-check';
import type { WorkbookValues } from '../../src/sheet/snapshot';
import { parseSettings } from '../../src/settings/parse';
import type { SettingsFile } from '../../src/settings/schema';
import { Pane } from '../../src/taskpane/pane';
import { type Checker, createChecker, type RunCheck } from '../../src/taskpane/state/checker';
import type { PlaceId } from '../../src/taskpane/places/places';
import type { Asked } from '../../src/taskpane/ribbon';
import { createCursor, type Cursor } from '../../src/taskpane/state/cursor';
import { createStore } from '../../src/taskpane/state/store';
import type { Scheme } from '../../src/taskpane/theme';
import type { Writer } from '../../src/taskpane/state/writer';
import { plainHost, type PlainHost } from './hosts';

/** jsdom lays nothing out, so that there is no size to observe; Fluent's message bar asks for this class all the same. */
class NoResizes implements ResizeObserver {
  observe(): void {
    // Nothing ever changes its size here.
  }
  unobserve(): void {
    // See above.
  }
  disconnect(): void {
    // See above.
  }
}
globalThis.ResizeObserver = NoResizes;

/** Work that lets others have a turn sends itself a message, which jsdom does not know. */
Object.assign(globalThis, { MessageChannel });

/** Nor has anything a height in jsdom: the list is given enough of it for five hundred rows. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 20_000 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 40 });
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } });

// The pane hides nothing that it draws, and asking jsdom about every element takes most of the time.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

/** The pane as it is drawn, and what stands behind it. */
export interface Drawn extends RenderResult, PlainHost {
  readonly checker: Checker;
  readonly cursor: Cursor;
  readonly chosen: readonly LocaleId[];
}

interface Options {
  readonly locale?: LocaleId;
  readonly canSelect?: boolean;
  readonly run?: RunCheck;
  /** Checks by what the pane has kept of the person's settings. */
  readonly asSet?: boolean;
  readonly writer?: Writer;
}

/** Draws the pane over a workbook of plain values. */
export function drawPane(workbook: WorkbookValues, { locale = 'zh-CN', canSelect = true, run, asSet = false, writer }: Options = {}): Drawn {
  const plain = plainHost(workbook);
  const checker = createChecker(plain.host, () => Promise.resolve(run ?? (asSet ? checkAsSet(plain.host.settings) : runCheck)));
  const cursor = createCursor(checker);
  const chosen: LocaleId[] = [];
  const result = render(<Pane checker={checker} reader={plain.host} writer={writer ?? null} locale={locale} onLocale={(id) => chosen.push(id)} canSelect={canSelect} about="Indicator Check 0.1.0, values" place={createStore<PlaceId>('findings')} cursor={cursor} settings={plain.host.settings} asked={createStore<Asked | null>(null)} document="试.xlsx" openSample={null} scheme={createStore<Scheme>('light')} />);
  return { ...result, ...plain, checker, cursor, chosen };
}

/** The person's settings, as the pane has kept them. */
export function keptSettings({ kept }: Drawn): SettingsFile {
  const parsed = parseSettings(kept.get('settings') ?? '{}');
  if (!parsed.ok) throw new Error('settings that cannot be read');
  return parsed.settings;
}
