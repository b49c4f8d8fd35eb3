import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type PartProps, summaryParts } from './parts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', '& > * + *': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

/** The place 汇总: its parts below each other. */
export function SummariesPlace(props: PartProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {summaryParts.map(({ id, part: { Part } }) => <Part key={id} {...props} />)}
    </div>
  );
}
