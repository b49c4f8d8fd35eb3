import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { shortText } from '../../locales/quote';
import type { Translate } from '../../locales/translate';
import type { ChosenWord } from '../../settings/teach/problems';
import { cellAddress, cellRect } from '../../sheet/address';
import { PlaceButton } from '../components/place-button';
import { useWords } from '../words';
import { MeaningSelect } from './meaning-select';
import { meaningName } from './meaning-words';
import type { LessonDraft } from './use-lesson';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)', alignItems: 'center', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  known: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

function asNow({ reading }: ChosenWord, t: Translate): string {
  if (reading === null) return t('teach.leave');
  return reading.kind === 'other' ? t('teach.as-other') : t('teach.as-now', { name: meaningName(reading, t) });
}

/** The texts of the place, each with the list of what it can mean: those that are not known first, the known ones on demand. */
export function WordList({ draft, sheetId }: { readonly draft: LessonDraft; readonly sheetId: string }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { words, choices, choose } = draft;
  const unknown = words.filter(({ reading }) => reading === null);
  const known = words.filter(({ reading }) => reading !== null);
  const row = (word: ChosenWord): ReactNode => {
    const cell = cellAddress(word.cell);
    return (
      <li key={word.text} className={styles.row}>
        <span>{shortText(word.text)} <PlaceButton range={{ sheetId, rect: cellRect(word.cell) }} text={cell} name={t('pane.go-to-cell', { cell })} /></span>
        <MeaningSelect
          label={t('teach.word', { text: word.text })} value={word.chosen} none={asNow(word, t)}
          onChoose={(meaning) => {
            const meanings = new Map(choices.meanings);
            if (meaning) meanings.set(word.text, meaning);
            else meanings.delete(word.text);
            choose({ meanings });
          }}
        />
      </li>
    );
  };
  return (
    <>
      {unknown.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('teach.unknown', { count: unknown.length })}</h3>
          <ul className={styles.list}>{unknown.map(row)}</ul>
        </>
      )}
      {known.length > 0 && (
        <>
          <div className={styles.known}>
            <h3 className={styles.heading}>{t('teach.known', { count: known.length })}</h3>
            <Button size="small" appearance="transparent" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => { setOpen(!open); }}>{t(open ? 'teach.hide-known' : 'teach.show-known')}</Button>
          </div>
          {!open && <p className={styles.quiet}>{known.map(({ text }) => shortText(text)).join(t('list.separator'))}</p>}
          {open && <ul id={id} className={styles.list}>{known.map(row)}</ul>}
        </>
      )}
    </>
  );
}
