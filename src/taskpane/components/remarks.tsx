import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, '& > li': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' } },
});

/** A heading over a list of the pane. */
export function PartHeading({ children }: { readonly children: ReactNode }): ReactNode {
  return <h2 className={useStyles().heading}>{children}</h2>;
}

/** A list of remarks under its heading; nothing where there are none. The children are list items. */
export function Remarks({ heading, children }: { readonly heading: string; readonly children: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <>
      <PartHeading>{heading}</PartHeading>
      <ul className={styles.list}>{children}</ul>
    </>
  );
}
