import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { maxHeight: '220px', overflow: 'auto', marginTop: tokens.spacingVerticalXS, border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', '& th, & td': { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', maxWidth: '180px', overflow: 'hidden', textOverflow: 'ellipsis' } },
  heading: { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  more: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** The headings, then the rows. */
  readonly rows: readonly (readonly string[])[];
  readonly total: number;
  readonly label: string;
}

/** The first rows of a summary, as they will stand on the sheet. */
export function RowsPreview({ rows, total, label }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const [headings = [], ...body] = rows;
  const more = total - body.length;
  return (
    <>
      {/* What scrolls must be in reach of the keyboard. */}
      <div className={styles.root} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>{headings.map((heading) => <th key={heading} scope="col" className={styles.heading}>{heading}</th>)}</tr>
          </thead>
          <tbody>
            {body.map((row, down) => (
              <tr key={down}>{row.map((text, at) => <td key={headings[at]} title={text}>{text}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.more}>{t('summary.pane.more', { count: more })}</p>}
    </>
  );
}
