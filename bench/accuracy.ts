/**
 * How well tables are found and faults are told from what is right: generated forms of every kind in every situation,
 * everyday sheets, and seeded faults with their clean twins. Writes docs/accuracy.md; exits with 1 where a bound is missed.
 */
import { writeFileSync } from 'node:fs';
import { scoreDetection } from './accuracy/detection';
import { scoreFaults } from './accuracy/faults';
import { layoutNames } from './accuracy/kinds';
import { scoreNegatives } from './accuracy/negatives';
import { reportMarkdown } from './accuracy/report';
import { precisionOf, recallOf } from './accuracy/score';

const page = 'docs/accuracy.md';
const leastPrecision = 0.99;
const leastRecall = 0.98;
const leastTables = 200;
const sheetsEach = Math.ceil(leastTables / layoutNames.length) + 2;
const everydayEach = 20;
const faultsEach = 40;
const mostShown = 20;

const detection = await scoreDetection(sheetsEach);
const negatives = scoreNegatives(everydayEach);
const faults = scoreFaults(faultsEach);
writeFileSync(page, reportMarkdown({ detection, negatives, faults }));

const classes = [...detection.bySituation, ...detection.byLayout];
const missed = [
  ...classes.filter(([, tally]) => precisionOf(tally).value < leastPrecision || recallOf(tally).value < leastRecall).map(([name, tally]) => `${name}: precision ${precisionOf(tally).value.toFixed(4)}, recall ${recallOf(tally).value.toFixed(4)}`),
  ...[...detection.bySituation].filter(([, { tables }]) => tables < leastTables).map(([name, { tables }]) => `${name}: only ${tables} tables`),
  ...negatives.tables.map((text) => `everyday sheet, ${text}`),
  ...faults.foundInClean,
  ...faults.untried.map((rule) => `no fault is seeded for ${rule}`),
];
for (const text of [...detection.failures, ...faults.failures, ...negatives.nearMisses].slice(0, mostShown)) console.log(`  ${text}`);
for (const text of missed.slice(0, mostShown)) console.log(`missed: ${text}`);
const tables = [...detection.bySituation.values()].reduce((sum, each) => sum + each.tables, 0);
const seeded = [...faults.byRule.values()].reduce((sum, { right, missed: lost }) => sum + right + lost, 0);
console.log(`${tables} tables in ${detection.bySituation.size} situations; ${negatives.sheets} everyday sheets, ${negatives.tables.length} tables found; ${seeded} faults of ${faults.byRule.size} rules, ${faults.cleanTwins} clean twins, ${faults.foundInClean.length} findings in them; see ${page}`);
if (missed.length > 0) process.exitCode = 1;
