import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { freeSheetName } from '../../compose/sheet-name';
import { blankFormOf, usualOptions } from '../../compose/template/blank';
import { shifted } from '../../compose/template/place-on-sheet';
import { templatePlan, type TemplatePlace, templateSize } from '../../compose/template/template-plan';
import { type FormId, formIds } from '../../forms/form';
import { formOf } from '../../forms/registry';
import { templateWords } from '../../locales/template-words';
import type { Cell } from '../../sheet/address';
import { usePane } from '../context';
import { useStore } from '../state/store';
import { useWriterState } from '../use-writer';
import { useWords } from '../words';
import { FormPreview } from './form-preview';
import { newSheetOf } from './new-sheet';
import { PlaceChoice, type Target } from './place-choice';
import { placeFor, useReadSheet, useSelected, useSheetInFront } from './use-sheet-place';
import { VariantChoice } from './variant-choice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  insert: { alignSelf: 'flex-start' },
});

/** 插入模板: which form, in which variant, how it looks, and where it goes. */
export function TemplatesPart(): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const { writer, checker, locale, asked: askedStore } = usePane();
  const asked = useStore(askedStore);
  const { writing, steps } = useWriterState();
  const [id, setId] = useState<FormId>(formIds[0]);
  const [options, setOptions] = useState(usualOptions);
  // A button of the ribbon asks for a form; a person may choose another one after it.
  const [taken, setTaken] = useState<typeof asked>(null);
  if (asked !== taken) {
    setTaken(asked);
    if (asked?.form) setId(asked.form);
  }
  const section = useRef<HTMLElement>(null);
  // The summaries stand above: what was asked for comes into view.
  useEffect(() => {
    if (asked) section.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const [target, setTarget] = useState<Target>('new-sheet');
  /** How often the place proved to be taken since the last write. */
  const [moved, setMoved] = useState(0);
  const form = formOf(id);
  const words = useMemo(() => templateWords(id, locale), [id, locale]);
  const blank = useMemo(() => blankFormOf(form, options), [form, options]);
  const size = useMemo(() => templateSize(form, options, words), [form, options, words]);
  // What was written or taken back may have made a place free, or not.
  const sheet = useSheetInFront(`${steps.length}/${String(writing)}/${moved}`);
  const selected = useSelected();
  const read = useReadSheet();
  if (!writer) return null;
  const place = sheet && placeFor(sheet, selected, size);

  /** The sheet is read again first: somebody may have typed where the form was to go. */
  const insertHere = async (): Promise<void> => {
    const now = await read();
    const offered = place?.kind === 'free' ? place.at : place?.next;
    const fresh = now && offered && now.id === sheet?.id ? placeFor(now, { sheetId: now.id, cell: offered }, size) : null;
    if (!now || fresh?.kind !== 'free') {
      setMoved(moved + 1);
      return;
    }
    await insert({ kind: 'on-sheet', sheetId: now.id, at: fresh.at });
  };
  const insert = async (where: TemplatePlace): Promise<void> => {
    setMoved(0);
    if (where.kind === 'on-sheet') {
      if (await writer.write(templatePlan(form, options, where, words))) await selectFirst(where.sheetId, where.at);
      return;
    }
    const names = checker.state().result?.sheets.map(({ name }) => name) ?? [];
    const isDone = await writer.writeNamed((taken) => templatePlan(form, options, { kind: 'new-sheet', name: freeSheetName(words.sheetName, [...names, ...taken]) }, words));
    const sheetId = isDone ? newSheetOf(writer.state().steps[0]) : null;
    if (sheetId !== null) await selectFirst(sheetId, { row: 0, column: 0 });
  };
  /** To where the filling in begins. */
  const selectFirst = async (sheetId: string, at: Cell): Promise<void> => {
    const first = blank.cells.find(({ content }) => content.kind === 'input');
    if (first) await checker.select({ sheetId, rect: shifted(first.rect, at) });
  };

  return (
    <section ref={section} className={styles.root} aria-labelledby="templates-heading">
      <h2 id="templates-heading" className={styles.heading}>{t('template.pane.heading')}</h2>
      <Field label={t('template.pane.form')}>
        <Select
          value={id}
          onChange={(_, { value }) => {
            const chosen = formIds.find((each) => each === value);
            if (chosen) setId(chosen);
          }}
        >
          {formIds.map((each) => <option key={each} value={each}>{t(`form.${each}`)}</option>)}
        </Select>
      </Field>
      <VariantChoice has={form.template.options} options={options} onChange={setOptions} />
      <FormPreview blank={blank} widths={form.template.widths} bare={form.template.bare} label={t('template.pane.preview', { form: t(`form.${id}`) })} />
      <PlaceChoice target={target} onChange={setTarget} newSheet={words.sheetName} sheet={sheet} place={place} />
      {moved > 0 && <p className={styles.said} role="alert">{t('template.pane.moved')}</p>}
      <Button
        className={styles.insert} appearance="primary" disabled={writing !== null}
        onClick={() => void (target === 'here' ? insertHere() : insert({ kind: 'new-sheet', name: words.sheetName }))}
      >
        {t('template.pane.insert')}
      </Button>
    </section>
  );
}
