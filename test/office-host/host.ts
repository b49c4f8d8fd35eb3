import { z } from 'zod';
import { Answers } from './answers';
import type { Locale } from './context';
import { HostEvents } from './events';
import { executeBatch, type Execution } from './execute';
import { externalObject } from './external';
import { Faults } from './faults';
import { Ledger } from './ledger';
import { isThere } from './levels';
import { Person } from './person';
import { excel114, type Profile } from './profiles';
import type { Session } from './protocol/session';
import type { WorkbookData } from './workbook/data';
import { WorkbookModel } from './workbook/model';

/** How a test host is made up. */
export interface HostOptions {
  readonly workbook: WorkbookData;
  readonly profile?: Profile;
  readonly locale?: Locale;
  /** Bytes that a request or a response may have; Excel on the web has 5 MB. */
  readonly limitBytes?: number;
  /** Cells of one range that are answered at most; beyond it Excel answers null. */
  readonly maxCells?: number;
}

/** A host that real office.js talks to, and what a test may ask of it. */
export interface OfficeTestHost {
  readonly model: WorkbookModel;
  /** Whether pane and ribbon share a runtime in this Excel. */
  readonly hasSharedRuntime: boolean;
  /** Answers the text of one request, as office.js would send it. */
  readonly answer: (request: string) => Execution;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly events: HostEvents;
  readonly person: Person;
  /** States that the add-in asked of its shared runtime: "Visible" shows the pane. */
  readonly runtimeStates: readonly unknown[];
  /** Ids of ribbon commands that the add-in has completed. */
  readonly completed: readonly string[];
  /** Addresses of the dialogs that the add-in has opened. */
  readonly dialogs: readonly string[];
  /** Presses a ribbon button whose action has this name; false where none listens. */
  press(action: string): boolean;
  /** Puts the host before office.js; it must be there before the library runs. */
  install(window: object): void;
  /** Waits until every call of office.js has its answer. */
  idle(): Promise<void>;
  /** Answers no more: the page is going away. */
  close(): void;
}

const dialogSchema = z.object({ url: z.string() });

function dialogAddress(wanted: string): string {
  return dialogSchema.parse(JSON.parse(wanted)).url;
}

/** Makes a host around a workbook. */
export function createTestHost(options: HostOptions): OfficeTestHost {
  const { profile = excel114, locale = 'zh-CN', limitBytes = 5 * 1024 * 1024, maxCells = 5_000_000 } = options;
  const ledger = new Ledger();
  const faults = new Faults();
  const runtimeStates: unknown[] = [];
  const completed: string[] = [];
  const dialogs: string[] = [];
  const model = new WorkbookModel(options.workbook);
  const answers = new Answers();
  const tellsSource = Number(profile.sets['ExcelApi']?.split('.')[1] ?? 0) >= 14;
  const session: Session = {
    model,
    ledger,
    faults,
    references: new Map(),
    registered: new Set(),
    has: (name) => isThere(profile, name),
    maxCells,
    report: (event, { triggerSource, ...args }) => {
      answers.add(() => { events.push(event, tellsSource ? { ...args, triggerSource } : args); });
    },
    onRuntimeState: (state) => runtimeStates.push(state),
  };
  const events: HostEvents = new HostEvents(session);
  const external = externalObject({
    profile,
    locale,
    ledger,
    events,
    execute: (message) => executeBatch(session, limitBytes, message),
    completed: (id) => completed.push(id),
    dialog: (wanted) => dialogs.push(dialogAddress(wanted)),
    later: (answering) => {
      answers.add(answering);
    },
  });
  return {
    model,
    hasSharedRuntime: 'SharedRuntime' in profile.sets,
    answer: (request) => executeBatch(session, limitBytes, [null, null, null, null, request]),
    ledger,
    faults,
    events,
    person: new Person(model, events),
    runtimeStates,
    completed,
    dialogs,
    press: (action) => events.command(action, `command-${action}`),
    install: (window) => Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true }),
    idle: () => answers.idle(),
    close: () => {
      answers.close();
    },
  };
}
