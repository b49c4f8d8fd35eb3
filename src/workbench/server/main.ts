import path from 'node:path';
import { translator } from '../../locales/translate';
import { openBrowser } from './open-browser';
import { serveLocally } from './static';

const usualPort = 3100;

/** Serves the workbench that was built, and says where. */
async function start(): Promise<void> {
  const { url } = await serveLocally(path.resolve('dist/workbench'), Number(process.env['PORT'] ?? usualPort));
  process.stdout.write(`${translator('zh-CN')('workbench.serving', { url })}\n${translator('en')('workbench.serving', { url })}\n`);
  openBrowser(url);
}

void start();
