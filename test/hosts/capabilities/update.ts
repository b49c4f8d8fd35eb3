import { spawnSync } from 'node:child_process';

/** `npm run docs:hosts`: writes the tables of docs/hosts.md anew. The library needs a page, and so jest. */
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', 'test/hosts/capabilities'], { stdio: 'inherit', env: { ...process.env, UPDATE_DOCS: '1' } });
process.exitCode = status ?? 1;
