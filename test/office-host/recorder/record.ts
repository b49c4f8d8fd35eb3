import { blanked } from './blank';
import { recordMessages } from './hook';
import { type Entry, lineOf } from './trace';

/** Where the development server takes what is recorded. */
const address = 'record';

declare global {
  /** Written in by a development build that records: whether contents of cells are taken out. */
  const RECORD_BLANKED: boolean;
}

/** A small sign that messages are being recorded, with their number, or that they did not come through. */
function sign(): (text: string) => void {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'fixed', right: '0', bottom: '0', zIndex: '9', padding: '0 6px', background: '#a4262c', color: '#fff', font: '11px/18px monospace', pointerEvents: 'none' });
  document.body.append(element);
  return (text) => { element.textContent = `● ${text}`; };
}

function withoutContents(entry: Entry): Entry {
  if (entry.kind === 'event') return { ...entry, message: blanked(entry.message) };
  if (entry.kind === 'batch') return { ...entry, request: blanked(entry.request), response: entry.response && blanked(entry.response) };
  return entry;
}

/** The entry of the recorder: it runs once Excel has answered, before the program. */
function start(): void {
  const show = sign();
  let waiting = Promise.resolve();
  let count = 0;
  const send = (entry: Entry): void => {
    count += entry.kind === 'start' ? 0 : 1;
    const body = lineOf(RECORD_BLANKED ? withoutContents(entry) : entry);
    // One after the other, so that the file has them in their order.
    waiting = waiting.then(async () => {
      const { ok, status } = await fetch(address, { method: 'POST', body });
      show(ok ? String(count) : `! ${status}`);
    }).catch(() => { show('!'); });
  };
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const level = Array.from({ length: 40 }, (_, minor) => `1.${40 - minor}`).find((version) => requirements.isSetSupported('ExcelApi', version)) ?? '';
  send({ kind: 'start', platform: String(diagnostics.platform), version: diagnostics.version, level, language: displayLanguage, blanked: RECORD_BLANKED });
  recordMessages(window, send);
}

start();
