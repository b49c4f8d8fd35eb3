import { Menu, MenuButton, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import type { ReactNode } from 'react';
import { ruleName } from '../../locales/finding-text';
import { usePane } from '../context';
import type { Section } from '../view/sections';
import { tableTitle } from '../view/table-title';
import { useWords } from '../words';
import type { ListOptions } from './list-options';

const useStyles = makeStyles({
  button: { minWidth: 'auto', flexShrink: 0 },
  list: { maxHeight: 'min(60vh, 420px)', overflowY: 'auto' },
});

interface Props {
  readonly options: ListOptions;
  readonly sections: readonly Section[];
  readonly onChange: (options: ListOptions) => void;
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A choice of one, or of all (''). */
function Submenu({ name, title, all, choices }: { readonly name: string; readonly title: string; readonly all: string; readonly choices: readonly Choice[] }): ReactNode {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{title}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <MenuItemRadio name={name} value="">{all}</MenuItemRadio>
          {choices.map(({ value, text }) => <MenuItemRadio key={value} name={name} value={value}>{text}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** By table or by rule; only one table, only one rule. */
export function ArrangeMenu({ options, sections, onChange }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const withFindings = sections.filter(({ groups }) => groups.length > 0);
  const rules = [...new Set(withFindings.flatMap(({ groups }) => groups.map(({ rule }) => rule)))];
  const named = rules.map((rule) => ({ value: rule, text: ruleName(rule, locale) })).sort((one, other) => one.text.localeCompare(other.text, locale));
  const narrowed = options.rule !== null || options.table !== null;
  const checkedValues = { by: [options.by], table: [options.table ?? ''], rule: [options.rule ?? ''] };
  return (
    <Menu
      checkedValues={checkedValues}
      onCheckedValueChange={(_, { name, checkedItems: [value = ''] }) => {
        if (name === 'by') onChange({ ...options, by: value === 'rule' ? 'rule' : 'table' });
        if (name === 'table') onChange({ ...options, table: value || null });
        if (name === 'rule') onChange({ ...options, rule: value || null });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button} size="small" appearance={narrowed ? 'primary' : 'subtle'} icon={<FilterRegular />} menuIcon={null} aria-label={t('findings.arrange')} title={t('findings.arrange')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('findings.order')}</MenuGroupHeader>
            <MenuItemRadio name="by" value="table">{t('findings.by-table')}</MenuItemRadio>
            <MenuItemRadio name="by" value="rule">{t('findings.by-rule')}</MenuItemRadio>
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{t('findings.only')}</MenuGroupHeader>
            <Submenu name="table" title={t('findings.one-table')} all={t('findings.all-tables')} choices={withFindings.map(({ key, table }) => ({ value: key, text: tableTitle(table, t) }))} />
            <Submenu name="rule" title={t('findings.one-rule')} all={t('findings.all-rules')} choices={named} />
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
