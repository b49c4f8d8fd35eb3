import type { LocaleId } from './locale';
import { shortText } from './quote';
import { messageKey, translator } from './translate';

/** What changes on a sheet that is filled. */
interface Changes {
  readonly updated: number;
  readonly added: number;
  readonly gone: number;
}

/** The words for where summaries go, before they are written. */
export interface ProposalWords {
  readonly name: (id: string) => string;
  readonly added: (id: string, sheet: string, rows: number) => string;
  readonly filled: (id: string, sheet: string, changes: Changes) => string;
  readonly kept: (place: string, now: string, wanted: string) => string;
  readonly lackingColumns: (sheet: string, headings: readonly string[]) => string;
  readonly noRoom: (id: string, sheet: string, rows: number) => string;
}

/** The words of a language for where summaries go. */
export function proposalText(locale: LocaleId): ProposalWords {
  const t = translator(locale);
  const name = (id: string): string => t(messageKey(`summary.name.${id}`));
  const shown = (text: string): string => shortText(text) || t('writing.repair-empty');
  return {
    name,
    added: (id, sheet, count) => t('summary.proposal.new', { name: name(id), sheet, count }),
    filled: (id, sheet, { updated, added, gone }) => t(updated + added + gone === 0 ? 'summary.proposal.same' : 'summary.proposal.fill', { name: name(id), sheet, updated, added, gone }),
    kept: (place, now, wanted) => t('summary.proposal.kept', { place, now: shown(now), wanted: shown(wanted) }),
    lackingColumns: (sheet, headings) => t('summary.proposal.lacking', { sheet, headings: headings.join(t('summary.list-comma')) }),
    noRoom: (id, sheet, count) => t('summary.proposal.no-room', { name: name(id), sheet, count }),
  };
}
