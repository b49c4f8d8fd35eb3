import { keepPlan, withoutSuppressions, withSuppressions } from '../kept/change';
import { fingerprintsOf, suppressionFor } from '../kept/fingerprint';
import type { Kept } from '../kept/kept';
import { keptIn } from '../kept/parse-kept';
import { suppressionReach, suppressionReason } from '../locales/suppression-text';
import { translator } from '../locales/translate';
import type { Report } from '../rules/report';
import type { Suppression } from '../rules/suppression';
import { runCheck } from '../run/run-check';
import type { Settings } from '../settings/resolve';
import { contains } from '../sheet/address';
import { isThere, placeIn, type Place } from './place';
import type { SuppressAction, SuppressCommand } from './suppress-options';
import type { Terminal } from './terminal';
import { oneLine } from './text';
import type { WritingTools } from './tools';
import { beginWork, notDone, save, sayFault, type WorkFile } from './work-file';

const wrongUsage = 2;
type Add = Extract<SuppressAction, { readonly kind: 'add' }>;

/** Sets findings of a file aside with a reason, shows what was set aside, or takes it back. Answers the exit status. */
export async function suppressCommand(command: SuppressCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const { input, target, locale, action } = command;
  const begun = await beginWork(input, target, command, terminal, tools);
  if ('status' in begun) return begun.status;
  const { file, settings, output } = begun;
  const text = (await file.host.read('workbook')).kept;
  const kept = keptIn(text);
  if (!kept) return told(translator(locale)('cli.suppress.unreadable', { file: oneLine(input) }), terminal, notDone);
  if (action.kind === 'list' || output === null) return show(file.report, command, terminal);
  const changed = action.kind === 'revoke' ? revoked(action.ids, kept, command) : added(action, kept, file, command);
  if ('problem' in changed) return told(changed.problem, terminal, wrongUsage);
  const applied = await file.host.apply(keepPlan(text, changed.kept, translator(locale)(`suppress.name.${action.kind}`)));
  if (applied.outcome !== 'done') return sayFault(applied, file, locale, terminal);
  if (!(await save(output, file.host.save(), locale, terminal))) return notDone;
  return confirm(changed, output, file, settings, command, terminal);
}

interface Changed {
  readonly kept: Kept;
  readonly ids: readonly string[];
}

function told(line: string, { err }: Terminal, status: number): number {
  err(`${line}\n`);
  return status;
}

function revoked(ids: readonly string[], kept: Kept, { locale }: SuppressCommand): Changed | { readonly problem: string } {
  const stranger = ids.find((id) => !kept.suppressions.some((each) => each.id === id));
  if (stranger !== undefined) return { problem: translator(locale)('cli.suppress.unknown-id', { id: oneLine(stranger) }) };
  return { kept: withoutSuppressions(kept, ids), ids };
}

function added(action: Add, kept: Kept, { report, sheetName }: WorkFile, { locale, today }: SuppressCommand): Changed | { readonly problem: string } {
  const t = translator(locale);
  const place = action.at === null ? null : placeIn(action.at, report, sheetName);
  if (action.at !== null && !place) return { problem: t('cli.suppress.bad-place', { place: oneLine(action.at) }) };
  const made = suppressionsOf(action, place, report, today);
  if (made.length === 0) return { problem: t('cli.suppress.no-finding', { rule: action.rule, place: oneLine(action.at ?? t('cli.suppress.whole-workbook')) }) };
  return { kept: withSuppressions(kept, made), ids: made.map(({ id }) => id) };
}

/** The suppressions of the rule's findings in reach; several findings of one table make one for the table. */
function suppressionsOf({ rule, scope, reason }: Add, place: Place | null, report: Report, today: string): Suppression[] {
  const prints = fingerprintsOf(report);
  const made = report.findings.flatMap((finding, at) => {
    const print = prints[at];
    const table = report.tables[finding.table]?.table;
    const isMeant = finding.rule === rule && (place === null || (finding.sheetId === place.sheetId && (scope === 'finding' ? isThere(finding.cell, place) : table !== undefined && contains(table.range, place.cell))));
    return isMeant && print ? [suppressionFor(print, scope, reason, today)] : [];
  });
  return [...new Map(made.map((each) => [each.id, each])).values()];
}

function show({ kept }: Report, { locale }: SuppressCommand, { out }: Terminal): number {
  const t = translator(locale);
  const all = kept?.suppressions ?? [];
  if (all.length === 0) out(`${t('cli.suppress.none')}\n`);
  for (const each of all) {
    out(`${t('cli.suppress.entry', { id: each.id, reach: oneLine(suppressionReach(each, locale)), count: each.count })}\n    ${oneLine(suppressionReason(each, locale))}\n`);
  }
  return 0;
}

async function confirm({ ids }: Changed, output: string, { host }: WorkFile, { check, taught }: Settings, { locale, action }: SuppressCommand, { out }: Terminal): Promise<number> {
  const t = translator(locale);
  if (action.kind === 'revoke') {
    out(`${t('cli.suppress.revoked', { file: oneLine(output), count: ids.length })}\n`);
    return 0;
  }
  const { kept } = await runCheck(host, { settings: check, taught });
  const now = (kept?.suppressions ?? []).filter(({ id }) => ids.includes(id)).reduce((sum, { count }) => sum + count, 0);
  out(`${t('cli.suppress.done', { file: oneLine(output), count: ids.length, now })}\n`);
  return 0;
}
