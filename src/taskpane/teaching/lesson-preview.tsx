import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { DetectedTable } from '../../detect/table';
import { nearMissText } from '../../locales/report-text';
import type { Translate } from '../../locales/translate';
import type { LessonEffect } from '../../run/lesson-effect';
import { meaningOfText } from '../../settings/teach/meanings';
import { rangeAddress } from '../../sheet/address';
import { usePane } from '../context';
import { useWords } from '../words';
import { meaningName } from './meaning-words';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  line: { margin: '2px 0 0' },
  quiet: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

function columnsOf({ blocks }: DetectedTable, t: Translate): string {
  const [block] = blocks;
  const placed = Object.entries(block?.columns ?? {}).sort(([, one], [, other]) => one - other);
  return placed.flatMap(([id]) => meaningOfText(`columns/${id}`) ?? []).map((meaning) => meaningName(meaning, t)).join(t('list.separator'));
}

/** What will be found once the lesson is kept; null while that is being looked at. */
export function LessonPreview({ effect }: { readonly effect: LessonEffect | null }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id} aria-live="polite">
      <h3 id={id} className={styles.heading}>{t('teach.preview')}</h3>
      {!effect && <p className={styles.line}>{t('teach.preview.working')}</p>}
      {effect?.tables.map((table) => (
        <div key={rangeAddress(table.range)}>
          <p className={styles.line}>{t('teach.preview.table', { form: t(`form.${table.form}`), range: rangeAddress(table.range), rows: table.blocks.reduce((sum, { rows }) => sum + rows.length, 0) })}</p>
          <p className={styles.quiet}>{t('teach.preview.columns', { columns: columnsOf(table, t) })}</p>
        </div>
      ))}
      {effect?.tables.length === 0 && <p className={styles.line}>{effect.nearMiss ? nearMissText(effect.nearMiss, locale) : t('teach.preview.none')}</p>}
    </section>
  );
}
