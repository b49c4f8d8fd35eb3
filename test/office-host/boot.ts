import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OfficeTestHost } from './host';

const base = 'https://localhost/office-js/';
const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'));

/** Names that were on the window before any library ran, and the functions that office.js takes away. */
interface Before {
  readonly names: ReadonlySet<string>;
  readonly restore: () => void;
}

function remember(): Before {
  const dialogs = Object.fromEntries(['alert', 'confirm', 'prompt'].map((name): [string, unknown] => [name, Reflect.get(window, name)]));
  const appendChild = document.head.appendChild.bind(document.head);
  return {
    names: new Set(Object.getOwnPropertyNames(window)),
    restore: () => {
      Object.assign(window, dialogs);
      Object.assign(document.head, { appendChild });
    },
  };
}

/** Runs a file of the library in the page's own realm. */
function run(file: string): void {
  window.eval(readFileSync(join(folder, file), 'utf8'));
}

/** jsdom loads no scripts by itself: those that office.js asks for come from the package. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(base)) return append(node);
    setTimeout(() => {
      run(node.src.slice(base.length));
      node.dispatchEvent(new Event('load'));
    }, 0);
    return node;
  };
}

/** Undoes a boot: its globals, its script element, what it keeps in the session's storage. */
export type Shutdown = () => void;

/** Boots the unmodified office.js in this jsdom window, which has its host already, and waits for `onReady`. */
export async function startOffice(): Promise<Shutdown> {
  const before = remember();
  sessionStorage.clear();
  const tag = document.createElement('script');
  tag.setAttribute('type', 'text/plain');
  tag.src = `${base}office.js`;
  document.head.appendChild(tag);
  serveScripts();
  run('office.js');
  await Office.onReady();
  return () => {
    tag.remove();
    before.restore();
    sessionStorage.clear();
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!before.names.has(name)) Reflect.deleteProperty(window, name);
    }
  };
}

/** Switches on the library's check for calls too new for the declared Excel; a slip in its bundle leaves it off. */
function checkLevels(): void {
  const utility: unknown = Reflect.get(OfficeExtension, 'CommonUtility');
  if (typeof utility !== 'function') throw new Error('office.js has changed: no CommonUtility');
  Object.assign(utility, { _doApiNotSupportedCheck: true });
}

/** Waits until the library has told the host that it takes commands: its last word on its own. */
async function settled(host: OfficeTestHost): Promise<void> {
  for (let tries = 0; tries < 200 && !host.ledger.operations.some(({ name }) => name.endsWith('NotifyActionHandlerReady')); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await host.idle();
}

/** Puts a host before office.js and boots it; the host's book is empty when the add-in's turn comes. */
export async function bootOffice(host: OfficeTestHost): Promise<Shutdown> {
  host.install(window);
  const stop = await startOffice();
  checkLevels();
  await settled(host);
  host.ledger.reset();
  return () => {
    host.close();
    stop();
  };
}
