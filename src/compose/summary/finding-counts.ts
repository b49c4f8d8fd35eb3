import type { Project } from '../../content/content';
import type { PlacedProject } from '../../rules/projects';
import type { Report } from '../../rules/report';
import type { Severity } from '../../rules/severity';
import { madeOnce } from '../../sheet/remembered';
import type { Source } from '../report-source';
import { projectAt } from '../subject';

type Counts = Readonly<Record<Severity, number>>;

const none: Counts = { error: 0, warning: 0, info: 0 };

/** The findings of a project by severity; in a list of several projects those in its own rows. */
export function findingCounts({ report }: Source, { project }: PlacedProject): Counts {
  return countsByProject(report).get(project) ?? none;
}

/** All findings of a report are counted at one go: looked through for each project, a list of 3,000 would take a minute. */
const countsByProject = madeOnce(({ tables, findings }: Report): ReadonlyMap<Project, Counts> => {
  const counts = new Map<Project, Counts>();
  for (const { table, cell, severity } of findings) {
    const content = tables[table];
    const project = content && projectAt(content, cell);
    if (!project) continue;
    const before = counts.get(project) ?? none;
    counts.set(project, { ...before, [severity]: before[severity] + 1 });
  }
  return counts;
});
