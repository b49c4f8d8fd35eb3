/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { CarryOut } from '../../../src/commands/commands';

const source = readFileSync('src/taskpane/page/boot.js', 'utf8');
const sayings = ['opening', 'too-old', 'not-excel', 'no-office', 'not-loaded', 'open-pane'];
const append = document.head.appendChild.bind(document.head);

// A browser that knows modules has it; jsdom does not know them.
Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false });

type Action = (event: { completed: () => void }) => void;

/** What the boot script is told by office.js, and what it does. */
interface Library {
  /** Highest ExcelApi that is supported; null outside of Excel. */
  readonly level: number | null;
  readonly sharedRuntime: boolean;
  readonly actions: Map<string, Action>;
  readonly dialogs: string[];
}

/** Scripts that the page has asked for; jsdom fetches none. */
let asked: HTMLScriptElement[] = [];

function offer({ level, sharedRuntime, actions, dialogs }: Library): void {
  const isSetSupported = (set: string, version: string): boolean => (set === 'ExcelApi' ? level !== null && level >= Number(version.slice(2)) : sharedRuntime);
  const displayDialogAsync = (address: string, _: unknown, done: () => void): void => {
    dialogs.push(address);
    done();
  };
  Object.assign(window, {
    Office: {
      context: { requirements: { isSetSupported }, ui: { displayDialogAsync } },
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      onReady: (ready: (info: { host: string | null }) => void) => { ready({ host: level === null ? null : 'Excel' }); },
    },
  });
}

function library(over: Partial<Library> = {}): Library {
  return { level: 14, sharedRuntime: true, actions: new Map(), dialogs: [], ...over };
}

function boot(): void {
  window.eval(source);
}

/** The script whose address holds these words answers. */
function arrives(words: string, what: 'load' | 'error' = 'load'): void {
  const script = asked.find(({ src }) => src.includes(words));
  if (!script) throw new Error(`${words} was not asked for`);
  script.dispatchEvent(new Event(what));
}

function bootInto(excel: Library): void {
  boot();
  offer(excel);
  arrives('office.js');
}

function said(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-say]')).filter(({ hidden }) => !hidden).map((element) => element.getAttribute('data-say') ?? '');
}

function programs(): string[] {
  return asked.map(({ src }) => src).filter((src) => src.includes('program'));
}

function press({ actions }: Library, name = 'first'): () => boolean {
  let done = false;
  actions.get(name)?.({ completed: () => { done = true; } });
  return () => done;
}

function handOver(carryOut: CarryOut): void {
  const take: unknown = Reflect.get(window, 'indicatorCheckCommands');
  if (typeof take !== 'function') throw new Error('the page takes no commands');
  Reflect.apply(take, window, [carryOut]);
}

beforeEach(() => {
  asked = [];
  document.body.innerHTML = `<div id="root">${sayings.map((id) => `<div data-say="${id}"${id === 'opening' ? '' : ' hidden'}></div>`).join('')}</div>
    <script id="boot" type="text/plain" data-office="https://office.example/office.js" data-commands="first second" data-scripts="program.1.js program.2.js"></script>`;
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (node instanceof HTMLScriptElement) asked.push(node);
    return node;
  };
});

afterEach(() => {
  document.head.appendChild = append;
  window.history.replaceState(null, '', '/');
  for (const name of ['Office', 'indicatorCheckCommands']) Reflect.deleteProperty(window, name);
  jest.restoreAllMocks();
});

describe('loading', () => {
  test('office.js comes first; the program only once Excel has answered, in its order', () => {
    boot();
    expect(asked.map(({ src }) => src)).toEqual(['https://office.example/office.js']);
    offer(library());
    arrives('office.js');
    expect(programs().map((src) => src.replace(/.*\//, ''))).toEqual(['program.1.js', 'program.2.js']);
    expect(asked.every((script) => !script.async)).toBe(true);
    expect(said()).toEqual(['opening']);
  });

  test.each([
    ['an Excel below 1.9', library({ level: 8 }), 'too-old'],
    ['another program, or none', library({ level: null }), 'not-excel'],
  ])('%s: no script of the program is asked for', (_, excel, saying) => {
    bootInto(excel);
    expect(said()).toEqual([saying]);
    expect(programs()).toEqual([]);
  });

  test('Excel with exactly 1.9 is enough', () => {
    bootInto(library({ level: 9 }));
    expect(programs()).toHaveLength(2);
  });

  test('a webview that lacks what the program is written in says so at once, before office.js', () => {
    const segmenter = Intl.Segmenter;
    Object.assign(Intl, { Segmenter: undefined });
    boot();
    const saidAtOnce = said();
    offer(library());
    arrives('office.js');
    Object.assign(Intl, { Segmenter: segmenter });
    expect(saidAtOnce).toEqual(['too-old']);
    expect(said()).toEqual(['too-old']);
    expect(programs()).toEqual([]);
  });

  test('office.js that does not come, and a program that does not', () => {
    boot();
    arrives('office.js', 'error');
    expect(said()).toEqual(['no-office']);
    asked = [];
    bootInto(library());
    arrives('program.2.js', 'error');
    expect(said()).toEqual(['not-loaded']);
  });

  test('a page that is opened to say something says it, and loads nothing', () => {
    window.history.replaceState(null, '', '/?_host_Info=Excel&say=open-pane');
    boot();
    expect(said()).toEqual(['open-pane']);
    expect(asked).toEqual([]);
  });
});

describe('buttons of the ribbon', () => {
  test('pressed before the program is there, they are carried out when it comes, in order; later ones at once', () => {
    const excel = library();
    bootInto(excel);
    press(excel, 'second');
    press(excel, 'first');
    const carried: string[] = [];
    handOver((name) => carried.push(name));
    expect(carried).toEqual(['second', 'first']);
    press(excel, 'first');
    expect(carried).toEqual(['second', 'first', 'first']);
    expect(excel.dialogs).toEqual([]);
  });

  test('without a shared runtime they say where the result is to be had, and Excel is told that they are done', () => {
    const excel = library({ sharedRuntime: false });
    bootInto(excel);
    const waiting = press(excel);
    expect(waiting()).toBe(false);
    handOver(() => { throw new Error('cannot show the pane'); });
    expect(waiting()).toBe(true);
    expect(excel.dialogs).toEqual(['http://localhost/?say=open-pane']);
  });

  test.each([
    ['too-old', library({ level: 7 })],
    ['not-excel', library({ level: null })],
  ])('where nothing can work they say why: %s', (saying, excel) => {
    bootInto(excel);
    expect(press(excel)()).toBe(true);
    expect(excel.dialogs).toEqual([`http://localhost/?say=${saying}`]);
  });

  test('in an Excel without dialogs they end quietly', () => {
    const excel = library({ level: 7 });
    bootInto(excel);
    Reflect.set(Reflect.get(Reflect.get(window, 'Office'), 'context'), 'ui', {});
    expect(press(excel)()).toBe(true);
  });

  test('pressed while the program is loading and then not coming, they say so', () => {
    const excel = library();
    bootInto(excel);
    const done = press(excel);
    arrives('program.1.js', 'error');
    expect(done()).toBe(true);
    expect(excel.dialogs).toEqual(['http://localhost/?say=not-loaded']);
  });
});
