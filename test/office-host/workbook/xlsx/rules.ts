import type { RuleData, ValidationData } from '../data';
import { all, find, isOn, type XmlElement } from './xml';

function areas(element: XmlElement): string {
  return (element.attributes['sqref'] ?? '').trim().split(/\s+/).join(',');
}

/** A colour's six digits as "#RRGGBB", or what else names it. */
export function colorText(color: XmlElement | undefined): string | undefined {
  const { rgb, theme, indexed, tint } = color?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (theme !== undefined) return `theme ${theme} ${tint ?? ''}`.trim();
  return indexed === undefined ? undefined : `indexed ${indexed}`;
}

function fillOf(rule: XmlElement, styles: XmlElement | undefined): string | undefined {
  const id = rule.attributes['dxfId'];
  const pattern = id === undefined ? undefined : find(all(styles, 'dxfs', 'dxf')[Number(id)], 'fill', 'patternFill');
  return colorText(find(pattern, 'bgColor')) ?? colorText(find(pattern, 'fgColor'));
}

function plainText(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).filter(([key]) => key !== 'priority' && key !== 'dxfId').map(([key, value]) => ` ${key}=${value}`);
  return `${element.name}${attributes.sort().join('')}(${element.children.map(plainText).join(' ')}${element.text.trim()})`;
}

/** The conditional formats of a sheet, the first in rank first. */
export function rulesOf(sheet: XmlElement, styles: XmlElement | undefined): RuleData[] {
  const ranked = all(sheet, 'conditionalFormatting').flatMap((block) => all(block, 'cfRule').map((rule) => {
    const { type: kind = '', priority = '0' } = rule.attributes;
    const fill = fillOf(rule, styles);
    const isExpression = kind === 'expression';
    const data: RuleData = { kind, areas: areas(block), ...(isExpression ? { formula: find(rule, 'formula')?.text ?? '' } : { text: plainText(rule) }), ...(fill && { fill }) };
    return { priority: Number(priority), data };
  }));
  return ranked.sort((one, other) => one.priority - other.priority).map(({ data }) => data);
}

function validationRule(element: XmlElement): ValidationData['rule'] {
  const { type, operator = 'between' } = element.attributes;
  const [one = '', other = ''] = ['formula1', 'formula2'].map((name) => find(element, name)?.text ?? '');
  const list = /^"(.*)"$/s.exec(one)?.[1];
  if (type === 'list' && list !== undefined) return { type, values: list.replaceAll('""', '"').split(',') };
  if (type === 'decimal' && operator === 'between') return { type, min: Number(one), max: Number(other) };
  return { type: 'other', text: `${type ?? ''} ${operator} ${one} ${other}` };
}

function validation(element: XmlElement): ValidationData {
  const { errorStyle = 'stop', showErrorMessage, showInputMessage, promptTitle = '', prompt = '', errorTitle = '', error = '' } = element.attributes;
  const hasPrompt = isOn(showInputMessage) && promptTitle + prompt !== '';
  return {
    areas: areas(element),
    rule: validationRule(element),
    strict: isOn(showErrorMessage) && errorStyle === 'stop',
    ...(hasPrompt && { prompt: { title: promptTitle, text: prompt } }),
    ...(errorTitle + error !== '' && { alert: { title: errorTitle, text: error } }),
  };
}

/** What may be typed into a sheet's cells. */
export function validationsOf(sheet: XmlElement): ValidationData[] {
  return all(sheet, 'dataValidations', 'dataValidation').map(validation);
}
