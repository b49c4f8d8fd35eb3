/**
 * How the work on one table grows with its projects: a county's list may hold thousands. Prints the time of each step for each size and
 * its growth exponent; exits with 1 where one grows faster than the bound, as a step does that goes through all projects for each finding.
 */
import { issueListPlan } from '../src/compose/issue-list';
import { opinionPlan } from '../src/compose/opinion-sheet';
import { gathered } from '../src/compose/summary/summary-plan';
import { detect } from '../src/detect/detect';
import { findingKeys } from '../src/kept/fingerprint';
import { listWords } from '../src/locales/list-words';
import { opinionWords } from '../src/locales/opinion-words';
import { summaryWords } from '../src/locales/summary-words';
import type { Report } from '../src/rules/report';
import { reportOf } from '../src/run/run-check';
import type { WorkbookValues } from '../src/sheet/snapshot';
import { randomFrom } from '../test/support/random';
import { wide } from './accuracy/forms-hunan';
import { anyFacts } from './accuracy/kinds';
import { sheetOf } from './accuracy/place';
import { exponent } from './batch/results';

const sizes = [300, 1_000, 3_000] as const;
const runs = 5;
/** A step that looks at everything once grows by 1, with what larger memory costs by a little more; one that compares each with each by 2. */
const largestExponent = 1.3;

function listOf(projects: number): WorkbookValues {
  const random = randomFrom(projects);
  const drawn = wide(Array.from({ length: projects }, () => anyFacts(random)));
  return { sheets: [sheetOf([{ drawn, top: 0, left: 0 }], []).values] };
}

/** What is done with a report, each step on a report of its own: what is kept with one helps no other. */
const steps: Readonly<Record<string, (report: Report) => unknown>> = {
  'summary rows': (report) => gathered({ file: null, report }, summaryWords('zh-CN')),
  'keys of findings': findingKeys,
  'list of findings': (report) => issueListPlan([{ file: null, report }], '问题清单', listWords('zh-CN')),
  opinions: (report) => opinionPlan([{ file: null, report }], '审核意见单', opinionWords('zh-CN')),
};

/** Milliseconds of each step at its best. */
function timesOf(projects: number): ReadonlyMap<string, number> {
  const workbook = listOf(projects);
  const best = new Map<string, number>();
  const note = <Answer>(name: string, work: () => Answer): Answer => {
    globalThis.gc?.();
    const start = performance.now();
    const answer = work();
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
    return answer;
  };
  for (let run = 0; run < runs; run += 1) {
    const detection = note('detecting', () => detect(workbook));
    for (const [name, step] of Object.entries(steps)) {
      const report = note('checking', () => reportOf(workbook, detection, []));
      note(name, () => step(report));
    }
  }
  return best;
}

const times = sizes.map((projects) => timesOf(projects));
const [first, last] = [times[0], times.at(-1)];
for (const name of first?.keys() ?? []) {
  const [least = 0, most = 0] = [first, last].map((each) => each?.get(name) ?? 0);
  const growth = exponent({ size: sizes[0], time: least }, { size: sizes[2], time: most });
  console.log(`${name.padEnd(18)} ${sizes.map((projects, at) => `${projects} projects ${(times[at]?.get(name) ?? 0).toFixed(1)} ms`).join(', ')}: growth ${growth.toFixed(2)} (at most ${largestExponent})`);
  if (growth > largestExponent) process.exitCode = 1;
}
