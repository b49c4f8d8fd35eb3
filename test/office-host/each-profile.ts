/** `npm run test:profiles`: the add-in's suite, once for each Excel that `npm test` does not run it with. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { excel114, profiles } from './profiles';
import { profileVariable } from './usual-profile';

/** Everything that has real office.js before the model: the adapter, what all hosts agree on, and the pane in a browser. */
const suite = ['test/office-host', 'test/hosts/office', 'test/hosts/same', 'test/e2e/pane'];

for (const { name } of profiles.filter((profile) => profile !== excel114)) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...suite, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, [profileVariable]: name } });
  if (status !== 0) process.exitCode = status ?? 1;
}
