import type { PlacedProject } from '../../rules/projects';
import type { Report } from '../../rules/report';
import { countsBySeverity, type SeverityCounts } from '../../rules/severity';
import { madeOnce } from '../../sheet/remembered';
import { groupedBy } from '../../sheet/lists';
import type { Source } from '../report-source';
import { projectAt } from '../subject';

/** The findings of a project by severity; in a list of several projects those in its own rows. */
export function findingCounts({ report }: Source, { project }: PlacedProject): SeverityCounts {
  return countsBySeverity(findingsByProject(report).get(project) ?? []);
}

/** All findings of a report are dealt out at one go: looked through for each project, a list of 3,000 would take a minute. */
const findingsByProject = madeOnce(({ tables, findings }: Report) => groupedBy(findings, ({ table, cell }) => {
  const content = tables[table];
  return content ? projectAt(content, cell) : null;
}));
