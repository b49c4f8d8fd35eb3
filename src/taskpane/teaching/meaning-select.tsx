import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { meaningText, type WordMeaning } from '../../settings/teach/lesson';
import { meaningOfText, meanings } from '../../settings/teach/meanings';
import { useWords } from '../words';
import { meaningName } from './meaning-words';

// A list is otherwise as wide as its longest choice.
const useStyles = makeStyles({ root: { width: '100%', minWidth: 0 } });

const kinds = ['columns', 'groups', 'fields', 'plan'] as const;

interface Props {
  readonly label: string;
  readonly value: WordMeaning | null;
  /** What stands first, and means that nothing is chosen; without it one must be. */
  readonly none?: string;
  readonly onChoose: (meaning: WordMeaning | null) => void;
  readonly only?: 'columns';
}

/** A list of all that a text can mean on the forms. */
export function MeaningSelect({ label, value, none, onChoose, only }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <Select className={styles.root} size="small" aria-label={label} value={value ? meaningText(value) : ''} onChange={(_, { value: chosen }) => { onChoose(meaningOfText(chosen)); }}>
      {none !== undefined && <option value="">{none}</option>}
      {kinds.filter((kind) => only === undefined || kind === only).map((kind) => (
        <optgroup key={kind} label={t(`teach.${kind}`)}>
          {meanings[kind].map((meaning) => <option key={meaningText(meaning)} value={meaningText(meaning)}>{meaningName(meaning, t)}</option>)}
        </optgroup>
      ))}
    </Select>
  );
}
