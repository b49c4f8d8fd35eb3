/*
 * Runs first on the page of the offline folder. A page opened from a file may neither fetch files beside it nor start
 * workers from them: what it would fetch comes along as text, and workers are made from that.
 */
export {};

declare global {
  interface Window {
    /** Contents of files by their names, as base64; set by the script before this one. */
    indicatorCheckFiles?: Readonly<Record<string, string>>;
  }
}

const files = window.indicatorCheckFiles ?? {};
function nameOf(address: unknown): string {
  return String(address).split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}

function bytesOf(name: string): Uint8Array<ArrayBuffer> | null {
  const text = files[name];
  return text === undefined ? null : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** A worker made from a text can reach no file either: what it would fetch stands in front of it. */
function workerAddress(name: string): string {
  const script = bytesOf(name) ?? new Uint8Array();
  const text = new TextDecoder().decode(script);
  const wanted = Object.fromEntries(Object.entries(files).filter(([each]) => each.endsWith('.gz') && text.includes(each)));
  const preface = `{
    const files = ${JSON.stringify(wanted)};
    const ask = self.fetch.bind(self);
    self.fetch = (address, options) => {
      const text = files[String(address).split('/').at(-1)];
      return text === undefined ? ask(address, options) : Promise.resolve(new Response(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))));
    };
  }\n`;
  return URL.createObjectURL(new Blob([preface, script], { type: 'text/javascript' }));
}

const fetchFromNetwork = window.fetch.bind(window);
window.fetch = (input, init) => {
  const bytes = bytesOf(nameOf(input instanceof Request ? input.url : input));
  return bytes ? Promise.resolve(new Response(bytes)) : fetchFromNetwork(input, init);
};

window.Worker = class extends Worker {
  constructor(address: string | URL, options?: WorkerOptions) {
    super(workerAddress(nameOf(address)), options);
  }
};
