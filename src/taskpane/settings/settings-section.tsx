import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly heading: string;
  /** What it is for, in a sentence below the heading. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A part of the settings under a heading of its own. */
export function SettingsSection({ heading, about, children }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{heading}</h2>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
}
