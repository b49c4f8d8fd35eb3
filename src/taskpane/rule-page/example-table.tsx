import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Excerpt } from '../../run/rule-facts/excerpt';
import { useWords } from '../words';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 6px', textAlign: 'start', verticalAlign: 'top', minWidth: '40px', maxWidth: '180px', overflowWrap: 'anywhere' },
  head: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, minWidth: 'auto' },
  marked: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorStatusWarningBackground1, outline: `2px solid ${tokens.colorStatusWarningBorder1}`, outlineOffset: '-2px' },
});

/** Rows of an example as a sheet shows them, with their column letters and row numbers; what the example is about is marked. */
export function ExampleTable({ excerpt: { sheet, columns, rows }, name, several }: { readonly excerpt: Excerpt; readonly name: string; readonly several: boolean }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      {several && t('rule-page.sheet', { number: sheet })}
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.head)} />
            {columns.map((column) => <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row" className={mergeClasses(styles.cell, styles.head)}>{number}</th>
              {cells.map(({ text, marked }, at) => <td key={at} className={mergeClasses(styles.cell, marked && styles.marked)}>{text}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
