/** How long a browser may keep what: the page never, what has its content's hash in its name for ever, pictures for a day. */
export const cacheRules = { page: 'no-store', assets: 'public, max-age=31536000, immutable', others: 'public, max-age=86400' } as const;

/** Folders of the site. Files in the first are never changed under the same name. */
export const folders = { assets: 'assets', icons: 'icons', samples: 'samples', officeJs: 'office-js' } as const;

/** The folders whose files keep their names from version to version. */
export const namedFolders = [folders.icons, folders.samples, folders.officeJs] as const;

/** The types of all files that the site consists of, by the ends of their names. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The headers of every answer. There is no X-Frame-Options and no frame-ancestors: Excel on the web frames the pane,
 * from addresses that differ by customer.
 */
export function headers(policy: string): Readonly<Record<string, string>> {
  return { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
}
