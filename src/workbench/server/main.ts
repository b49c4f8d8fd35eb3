import { translator } from '../../locales/translate';
import { builtWorkbench, buildWithWebpack } from './build';
import { openBrowser } from './open-browser';
import { serveLocally } from './static';

const usualPort = 3100;
const mostPorts = 65_535;

/** Says something in both languages: who starts the workbench has not chosen one yet. */
function say(key: 'workbench.building' | 'workbench.serving', data: Readonly<Record<string, string>> = {}): void {
  process.stdout.write(`${translator('zh-CN')(key, data)}\n${translator('en')(key, data)}\n`);
}

function wantedPort(text: string | undefined): number {
  const port = Number(text ?? usualPort);
  return Number.isInteger(port) && port >= 0 && port <= mostPorts ? port : usualPort;
}

/** Builds the workbench where that is needed, serves it, and says where. */
async function start(): Promise<void> {
  const folder = await builtWorkbench({ root: process.cwd(), build: buildWithWebpack, onBuild: () => { say('workbench.building'); } });
  const { url } = await serveLocally(folder, wantedPort(process.env['PORT']));
  say('workbench.serving', { url });
  openBrowser(url);
}

void start();
