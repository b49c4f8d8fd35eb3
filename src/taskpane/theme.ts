import { type Theme, webLightTheme } from '@fluentui/react-components';
import type { LocaleId } from '../locales/locale';

const chinese = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";
const latin = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans'";

/** Which font comes first decides the width of quotation marks and dashes, which both scripts share. */
const fonts: Readonly<Record<LocaleId, string>> = { 'zh-CN': `${chinese}, ${latin}, sans-serif`, en: `${latin}, ${chinese}, sans-serif` };

/** Fluent's light theme with the fonts of a language. */
export const themes: Readonly<Record<LocaleId, Theme>> = {
  'zh-CN': { ...webLightTheme, fontFamilyBase: fonts['zh-CN'] },
  en: { ...webLightTheme, fontFamilyBase: fonts.en },
};
