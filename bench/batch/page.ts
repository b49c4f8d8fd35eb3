import { exponent, type Results } from './results';

const province = 100_000;

/** docs/performance.md from what was measured; a part that was not run has no section. */
export function performancePage({ machine, node, files, phases, cores, cells, others }: Results): string {
  return [
    '# Performance\n',
    `Written by \`npm run bench\` on ${machine}, Node ${node}. Times are CPU time of all threads unless they are called wall time: other programs on the machine then count for little. \`npm run bench -- files phases cores cells others\` runs parts; \`npm run bench -- files 10 100 1000 10000\` names sizes, and what was measured before on the same machine stays beside them.\n`,
    ...(files ? filesPart(files) : []),
    ...(phases ? phasesPart(phases) : []),
    ...(cores ? [`One thread against two, ${cores.files} files, wall time: ${cores.one.toFixed(1)} s and ${cores.two.toFixed(1)} s, ${(cores.one / cores.two).toFixed(2)} times as fast. On a machine that is busy with other things the second core is not all ours.\n`] : []),
    ...(cells ? cellsPart(cells) : []),
    ...(others ? othersPart(others) : []),
  ].join('\n');
}

function filesPart(files: NonNullable<Results['files']>): string[] {
  const [first, last] = [files.find((row) => row.files >= 100) ?? files[0], files.at(-1)];
  if (!first || !last) return [];
  const perFile = last.cpu / last.files;
  const growth = first === last ? [] : [`Growth exponent from ${first.files} to ${last.files} files: ${exponent({ size: first.files, time: first.cpu }, { size: last.files, time: last.cpu }).toFixed(3)}.`];
  const hours = (perFile * province) / 3600;
  return [
    '## Many files\n', 'Workbooks of the test seeds\' sizes (1 to 14 tables each), the built command, two threads, JSON into a file.\n',
    '| files | CPU, s | wall, s | peak memory, MB |', '|--:|--:|--:|--:|',
    ...files.map((row) => `| ${row.files} | ${row.cpu.toFixed(1)} | ${row.wall.toFixed(1)} | ${row.memory.toFixed(0)} |`), '',
    ...growth,
    `\nA province of ${province.toLocaleString('en')} workbooks at the rate of the largest run: ${hours.toFixed(2)} hours of CPU, so ${(hours / 2).toFixed(2)} hours on two free cores and ${((hours * 60) / 16).toFixed(0)} minutes on sixteen. It assumes workbooks of these sizes, a disk that is not slower than the check, and that the work spreads evenly, as each workbook stands for itself.\n`,
  ];
}

function phasesPart({ files, read, detect, check }: NonNullable<Results['phases']>): string[] {
  const each = (time: number): string => (time / files).toFixed(2);
  return [`One thread, step by step, ${files} of the same workbooks: reading ${each(read)} ms each, detecting ${each(detect)} ms, checking ${each(check)} ms. Checking takes ${(100 * check / read).toFixed(1)} % of reading, detecting and checking together ${(100 * (detect + check) / read).toFixed(1)} %. Reading is unpacking, the guards and parsing; the disk is not counted.\n`];
}

function cellsPart(cells: NonNullable<Results['cells']>): string[] {
  const from = cells.find((row) => row.cells >= 10_000) ?? cells[0];
  const to = cells.at(-1);
  const work = (row: (typeof cells)[number]): number => row.detect + row.check;
  const growth = from && to && from !== to ? [`Growth exponent of detecting and checking from ${from.cells.toLocaleString('en')} to ${to.cells.toLocaleString('en')} cells: ${exponent({ size: from.cells, time: work(from) }, { size: to.cells, time: work(to) }).toFixed(3)}.\n`] : [];
  return [
    '## Large sheets\n', 'One sheet with a table every 25 rows and other figures beside it; times in ms, memory in MB at its highest up to the end of each step, each size in a process of its own, in which rules are compiled while they run; where they have run before, as in a pane that checks again or in a long batch, checking takes 7 to 9 % of reading (`npm run bench:engine`). Writing marks every cell with a finding and reads the result again to prove it.\n',
    '| cells | tables | read | detect | check | write | checking / reading | memory: read | detect | check | write |', '|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...cells.map((row) => `| ${row.cells.toLocaleString('en')} | ${row.tables} | ${row.read.toFixed(0)} | ${row.detect.toFixed(0)} | ${row.check.toFixed(0)} | ${row.write.toFixed(0)} | ${((100 * row.check) / row.read).toFixed(1)} % | ${[row.memory.read, row.memory.detect, row.memory.check, row.memory.write].map((megabytes) => megabytes.toFixed(0)).join(' | ')} |`), '',
    ...growth,
  ];
}

function othersPart(others: NonNullable<Results['others']>): string[] {
  const own = others[0]?.time ?? 1;
  return [
    '## Beside what one would use instead\n', 'The same file with 20,000 cells and 40 tables, reading included, from one run. The others are told where each table is and check a few rules; what they leave out is their advantage here.\n',
    '| | version | does | ms | of ours |', '|---|---|---|--:|--:|',
    ...others.map(({ name, version, what, time }) => `| ${name} | ${version} | ${what} | ${time.toFixed(0)} | ${(time / own).toFixed(2)} |`), '',
  ];
}
