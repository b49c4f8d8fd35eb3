/** `npm run docs:calls`: prints every call of Office.js with its requirement set, and writes docs/office-calls.md. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { collectCalls } from './collect';
import { callsPage } from './table';

const page = callsPage(collectCalls(process.cwd()));
writeFileSync('docs/office-calls.md', page);
process.stdout.write(page);
