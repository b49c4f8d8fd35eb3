import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';

const reaching = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/|$)/;

/** What a program of ours takes of Node, through all that it imports. */
async function builtins(entry: string): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', write: false, metafile: true, packages: 'bundle', logLevel: 'silent' });
  return [...new Set(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external = false }) => external).map(({ path: name }) => name)))];
}

describe('the batch command and the library', () => {
  test.each(['src/cli/main.ts', 'src/cli/batch/worker.ts', 'src/library/index.ts'])('%s has no way to a network in all that it is made of', async (entry) => {
    const found = await builtins(entry);
    expect(found.filter((name) => reaching.test(name))).toEqual([]);
    if (entry.startsWith('src/cli/main')) expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:node:)?fs/)]));
  }, 120_000);
});

/** Functions of a browser or of Node by which something may leave. */
const calls = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bnavigator\.serviceWorker\b|\bimportScripts\(|\bwindow\.open\(|from 'node:(?:https?|net|tls|dgram|dns)/;

/** Where one of them stands, and why. */
const reasons: Readonly<Record<string, string>> = {
  'src/workbench/server/static.ts': 'the workbench’s own server, for this computer alone',
  'src/workbench/server/open-browser.ts': 'opens the workbench’s own page',
  'src/workbench/offline/shim.ts': 'answers what the offline folder’s page asks for from the page itself',
  'src/workbench/offline/folder.ts': 'puts the scripts of workers into the page of the offline folder',
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /\.(?:tsx?|js)$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'));
}

describe('our own sources', () => {
  const found = sources('src').filter((file) => calls.test(readFileSync(file, 'utf8')));

  test('ask for something themselves in few places, each with its reason', () => {
    const own = found.filter((file) => !Object.hasOwn(reasons, file));
    for (const file of own) {
      // The rest fetches files of the page's own, whose address begins with none.
      const addresses = Array.from(readFileSync(file, 'utf8').matchAll(/\bfetch\(([^)]*)\)/g), ([, address = '']) => address);
      expect([file, addresses.length > 0, addresses.filter((address) => /https?:|\/\//.test(address))]).toEqual([file, true, []]);
    }
  });

  test('the reasons are those of files that are there', () => {
    expect(Object.keys(reasons).filter((file) => !sources('src').includes(file))).toEqual([]);
  });
});
