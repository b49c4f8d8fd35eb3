import type { Page } from 'playwright-core';

/** The longest task of a page's main thread, in milliseconds: by the clock, and of processor time, which a busy machine changes little. */
export interface Longest {
  readonly clock: number;
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly thread: string;
  /** Microseconds. */
  readonly at: number;
  readonly duration: number;
  readonly processor: number;
}

const begin = 'bench-begin';
const end = 'bench-end';
const task = 'ThreadControllerImpl::RunTask';

function eventOf(value: unknown): TraceEvent {
  const field = (key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
  const figure = (key: string): number => Number(field(key) ?? 0);
  return { name: String(field('name')), thread: `${figure('pid')}/${figure('tid')}`, at: figure('ts'), duration: figure('dur'), processor: figure('tdur') };
}

function eventsOf(trace: string): TraceEvent[] {
  const parsed: unknown = JSON.parse(trace);
  const events: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'traceEvents') : [];
  return Array.isArray(events) ? events.map(eventOf) : [];
}

/** Does something on a page, and answers the longest task meanwhile. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<Longest> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  // To begin to trace is a long task of its own.
  await page.waitForTimeout(500);
  await page.evaluate((name) => { performance.mark(name); }, begin);
  await work();
  await page.evaluate((name) => { performance.mark(name); }, end);
  const events = eventsOf((await browser.stopTracing()).toString());
  const [first, last] = [events.find(({ name }) => name === begin), events.find(({ name }) => name === end)];
  if (!first || !last) throw new Error('the trace does not tell when the work was done');
  const tasks = events.filter(({ name, thread, at }) => name === task && thread === first.thread && at >= first.at && at <= last.at);
  if (tasks.length === 0) throw new Error('the trace tells of no task');
  const most = (of: (event: TraceEvent) => number): number => Math.max(...tasks.map(of)) / 1000;
  return { clock: most(({ duration }) => duration), processor: most(({ processor }) => processor) };
}

/** For a line of the bench. */
export function shownTask({ clock, processor }: Longest): string {
  return `longest task ${clock.toFixed(0)} ms by the clock, ${processor.toFixed(0)} ms of processor time`;
}
