/** `npm run validate [-- manifest…]`: says what is wrong with a manifest, without asking any server. */
import { readFileSync } from 'node:fs';
import { commandNames } from '../../src/commands/commands';
import { manifestFaults } from './faults';

const given = process.argv.slice(2);
for (const file of given.length > 0 ? given : ['manifest.xml']) {
  const faults = await manifestFaults(readFileSync(file, 'utf8'), commandNames);
  console.log(faults.length === 0 ? `${file}: valid` : faults.map((fault) => `${file}: ${fault}`).join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}
