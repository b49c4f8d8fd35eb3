/** What Office's theme means for colours of ours. */
export type OfficeScheme = 'light' | 'dark';

const darkest = 128;
const [redPart, greenPart, bluePart] = [0.299, 0.587, 0.114];

/** Whether a colour, such as "#262626", is a dark one. */
export function isDark(colour: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return redPart * red + greenPart * green + bluePart * blue < darkest;
}

/** The scheme that Office has; where it does not tell, that of the system. */
function schemeNow(system: MediaQueryList): OfficeScheme {
  const theme = officeTheme();
  const background: unknown = typeof theme === 'object' && theme !== null ? Reflect.get(theme, 'bodyBackgroundColor') : null;
  if (typeof background === 'string' && background !== '') return isDark(background) ? 'dark' : 'light';
  return system.matches ? 'dark' : 'light';
}

/** Older versions of Office know no theme, though the types say that all do; in some, asking for it throws. */
function officeTheme(): unknown {
  try {
    return Office.context.officeTheme;
  } catch {
    return null;
  }
}

/** Follows Office's theme: tells it at once, and whenever it changes. */
export function followOfficeTheme(listener: (scheme: OfficeScheme) => void): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => { listener(schemeNow(system)); };
  tell();
  system.addEventListener('change', tell);
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell);
  } catch {
    // An Office that does not tell of changes: the pane has the theme that it opened with.
  }
}
