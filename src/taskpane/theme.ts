import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { LocaleId } from '../locales/locale';

/** The looks that the pane follows. Contrast themes come from the system, which replaces every colour by its own. */
export type Scheme = 'light' | 'dark';

const chinese = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";
const latin = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans'";

/** Which font comes first decides the width of quotation marks and dashes, which both scripts share. */
const fonts: Readonly<Record<LocaleId, string>> = { 'zh-CN': `${chinese}, ${latin}, sans-serif`, en: `${latin}, ${chinese}, sans-serif` };

function withFonts(theme: Theme): Readonly<Record<LocaleId, Theme>> {
  return { 'zh-CN': { ...theme, fontFamilyBase: fonts['zh-CN'] }, en: { ...theme, fontFamilyBase: fonts.en } };
}

const schemes: Readonly<Record<Scheme, Readonly<Record<LocaleId, Theme>>>> = { light: withFonts(webLightTheme), dark: withFonts(webDarkTheme) };

/** Fluent's light theme with the fonts of a language. */
export const themes = schemes.light;

/** Fluent's theme of a scheme with the fonts of a language. */
export function themeOf(scheme: Scheme, locale: LocaleId): Theme {
  return schemes[scheme][locale];
}
