import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formIds } from '../../forms/form';
import { formOf } from '../../forms/registry';
import { checkedSettings } from '../../settings/parse';
import type { SettingsProblem } from '../../settings/problem';
import type { SettingsFile } from '../../settings/schema';
import type { TaughtWord } from '../../settings/teach/lesson';
import { MeaningSelect } from '../teaching/meaning-select';
import { useWords } from '../words';
import { Reasons } from './reasons';
import { type TaughtLine, type TaughtThing, withThing } from './taught-lines';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} 0`, flexGrow: 1, minWidth: 0 },
  // An input is otherwise as wide as the browser likes.
  input: { width: '100%', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface PartProps<Thing> {
  readonly thing: Thing;
  readonly onChange: (thing: TaughtThing) => void;
}

/** A word as the table prints it, and what it means. */
function WordFields({ word, only, onChange }: { readonly word: TaughtWord; readonly only?: 'columns'; readonly onChange: (word: TaughtWord) => void }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.pair}>
      <Field label={t('taught.label')}><Input className={styles.input} size="small" value={word.text} onChange={(_, { value }) => { onChange({ ...word, text: value }); }} /></Field>
      <Field label={t('taught.meaning')}><MeaningSelect label={t('taught.meaning')} value={word.meaning} {...(only && { only })} onChoose={(meaning) => { if (meaning) onChange({ ...word, meaning }); }} /></Field>
    </div>
  );
}

function VariantFields({ thing, onChange }: PartProps<Extract<TaughtThing, { kind: 'variant' }>>): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const { words, name } = thing;
  return (
    <>
      <Field label={t('teach.variant-name')}><Input className={styles.input} size="small" value={name} onChange={(_, { value }) => { onChange({ ...thing, name: value }); }} /></Field>
      {words.map((word, at) => <WordFields key={at} word={word} only="columns" onChange={(next) => { onChange({ ...thing, words: words.map((each, place) => (place === at ? next : each)) }); }} />)}
    </>
  );
}

function TitleFields({ thing, onChange }: PartProps<Extract<TaughtThing, { kind: 'title' }>>): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.pair}>
      <Field label={t('teach.title-word')}><Input className={styles.input} size="small" value={thing.word} onChange={(_, { value }) => { onChange({ ...thing, word: value }); }} /></Field>
      <Field label={t('teach.form')}>
        <Select className={styles.input} size="small" value={thing.form} onChange={(_, { value }) => { onChange({ ...thing, form: formIds.find((id) => id === value) ?? thing.form }); }}>
          {formIds.filter((id) => formOf(id).rows === 'indicators').map((id) => <option key={id} value={id}>{t(`form.${id}`)}</option>)}
        </Select>
      </Field>
    </div>
  );
}

interface Props {
  readonly line: TaughtLine;
  readonly change: (next: SettingsFile) => void;
  readonly onClose: () => void;
}

/** Changes something that was taught; what cannot be kept says why, and stays as it was. */
export function TaughtEdit({ line, change, onClose }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const [thing, setThing] = useState(line.thing);
  const [wrong, setWrong] = useState<readonly SettingsProblem[]>([]);
  const save = (): void => {
    const checked = checkedSettings(withThing(line, thing));
    setWrong(checked.ok ? [] : checked.problems);
    if (!checked.ok) return;
    change(checked.settings);
    onClose();
  };
  return (
    <div className={styles.root}>
      {thing.kind === 'word' && <WordFields word={thing.word} onChange={(word) => { setThing({ kind: 'word', word }); }} />}
      {thing.kind === 'variant' && <VariantFields thing={thing} onChange={setThing} />}
      {thing.kind === 'title' && <TitleFields thing={thing} onChange={setThing} />}
      <Reasons problems={wrong} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={save}>{t('taught.save')}</Button>
        <Button size="small" onClick={onClose}>{t('taught.cancel')}</Button>
      </div>
    </div>
  );
}
