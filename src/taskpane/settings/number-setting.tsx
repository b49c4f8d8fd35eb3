import { Field, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChangedMark } from './changed-mark';

const useStyles = makeStyles({ label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS }, box: { width: '96px' } });

const whole = 100;

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  /** The value by default. */
  readonly usual: number;
  readonly onChange: (value: number | undefined) => void;
}

/** A setting in percent. What is no percentage is not taken. */
export function NumberSetting({ label, value, usual, onChange }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Field label={<span className={styles.label}>{label}{value !== undefined && value !== usual && <ChangedMark />}</span>}>
      <SpinButton
        className={styles.box}
        size="small"
        min={0}
        max={whole}
        value={value ?? usual}
        displayValue={`${value ?? usual}%`}
        onChange={(_, { value: stepped, displayValue = '' }) => {
          const typed = stepped ?? Number(displayValue.replace(/[%％\s]/g, ''));
          if (!Number.isFinite(typed) || typed < 0 || typed > whole) return;
          onChange(typed === usual ? undefined : typed);
        }}
      />
    </Field>
  );
}
