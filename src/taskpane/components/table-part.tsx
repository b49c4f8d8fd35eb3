import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId } from 'react';
import { severities } from '../../rules/rule';
import { rangeAddress } from '../../sheet/address';
import { useFold } from '../folding';
import type { Section } from '../view/sections';
import { tableTitle } from '../view/table-title';
import { useWords } from '../words';
import { CountsLine } from './counts-line';
import { PlaceButton } from './place-button';
import { SeverityPart } from './severity-part';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fold: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '& > svg': { flexShrink: 0, marginTop: '3px', width: '14px', height: '14px' },
  },
  lines: { display: 'flex', flexDirection: 'column', rowGap: '2px', marginTop: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  indented: { paddingLeft: `calc(14px + ${tokens.spacingHorizontalXS})` },
});

/** A table that was found, with its findings where it has any. */
export function TablePart({ section, openAtFirst }: { readonly section: Section; readonly openAtFirst: boolean }): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const id = useId();
  const [open, toggle] = useFold(section.key, openAtFirst);
  const { groups, counts, key } = section;
  const { sheetId, sheetName, range, form } = section.table.table;
  const title = tableTitle(section.table, t);
  const address = `${sheetName}!${rangeAddress(range)}`;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const foldable = groups.length > 0;
  return (
    <li className={styles.root}>
      <div className={styles.head} data-place={key}>
        <h3 className={styles.heading}>
          {foldable ? (
            <button type="button" className={styles.fold} aria-expanded={open} aria-controls={open ? id : undefined} onClick={toggle}>
              <Chevron aria-hidden="true" />
              <span>{title}</span>
            </button>
          ) : (
            title
          )}
        </h3>
        <div className={foldable ? `${styles.lines} ${styles.indented}` : styles.lines}>
          <CountsLine counts={counts} />
          <span>
            {t(`form.${form}`)} · <PlaceButton range={{ sheetId, rect: range }} text={address} name={t('pane.go-to-range', { range: address })} />
          </span>
        </div>
      </div>
      {foldable && open && (
        <div id={id}>
          {severities.map((severity) => {
            const own = groups.filter((group) => group.severity === severity);
            return own.length > 0 && <SeverityPart key={severity} severity={severity} groups={own} />;
          })}
        </div>
      )}
    </li>
  );
}
