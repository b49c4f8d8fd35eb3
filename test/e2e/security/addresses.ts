import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An address that may stand in a bundle, and why nobody asks for it. */
interface Allowed {
  readonly address: RegExp;
  readonly why: string;
}

/** Every address that the bundles may hold. One that fits none of these fails the test. */
export const allowed: readonly Allowed[] = [
  { address: /^http:\/\/www\.w3\.org\//, why: 'names of XML namespaces: they name, and are never asked for' },
  { address: /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org|purl\.org|schemas\.microsoft\.com|docs\.oasis-open\.org|sheetjs\.openxmlformats\.org)(?:\/|$)/, why: 'names of the namespaces of workbooks' },
  { address: /^https?:\/\/json-schema\.org\//, why: 'the name of the kind of schema, in the schema library' },
  { address: /^https:\/\/(?:react\.dev|reactjs\.org)\//, why: 'React’s text of an error' },
  { address: /^https:\/\/(?:github\.com|aka\.ms)\//, why: 'texts of errors and remarks of libraries: where a fault is reported' },
  { address: /^https?:\/\/(?:docs\.)?sheetjs\.com/, why: 'the licence line of the reader of workbooks' },
  { address: /^https:\/\/(?:support\.microsoft\.com|support\.google\.com|www\.wps\.cn)\//, why: 'the grid’s words about functions: links that a person may follow, which the grid of the workbench does not show' },
  { address: /^https:\/\/(?:univer\.ai|universheet\.net|redi\.wendell\.fun)(?:\/|$)/, why: 'the grid’s remarks and texts of errors' },
  { address: /^https:\/\/(?:mozilla\.github\.io|localforage\.github\.io)(?:\/|$)/, why: 'remarks of the grid’s libraries' },
  { address: /^http:\/\/sharejs\.org(?:\/|$)/, why: 'the name of a kind of document, in a library of the grid' },
  { address: /^https?:\/\/localhost(?::\d+)?(?:\/|$)/, why: 'a stand-in where a library takes an address apart; the manifest of a build that names no other server' },
  { address: /^https:\/\/addin\.example\.gov\.cn(?:\/|$)|^https:\/\/server\/folder/, why: 'examples in the words of the command that packs the add-in' },
  { address: /^https?:\/\/(?:\$.*)?$/, why: 'no address yet: a library puts one together, or looks whether a text begins so' },
];

const address = /\b(?:https?|wss?|ftp):(?:\\?\/){2}[^\]["'`<> ()\\{},;]*/g;
/** An address without a scheme takes the page's own. */
const bare = /["'`(](\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/:][^"'` ]*)?)["'`)]/gi;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /\.(?:js|css|html|json|svg|txt)$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name));
}

/** The addresses in a text of a bundle. */
export function addressesIn(text: string): string[] {
  return [...Array.from(text.matchAll(address), ([found]) => found.replaceAll('\\/', '/')), ...Array.from(text.matchAll(bare), ([, found = '']) => found)];
}

/** The addresses in a folder of built files, with the file that holds each. Licences are no part of the program. */
export function addressesBelow(folder: string): (readonly [string, string])[] {
  return filesBelow(folder)
    .filter((file) => !/THIRD-PARTY-NOTICES|built-from/.test(file))
    .flatMap((file) => [...new Set(addressesIn(readFileSync(file, 'utf8')))].map((found) => [found, path.relative(folder, file)] as const));
}

/** Those that no reason is given for. */
export function unexplained(found: readonly (readonly [string, string])[], more: readonly Allowed[] = []): (readonly [string, string])[] {
  return found.filter(([each]) => ![...allowed, ...more].some((entry) => entry.address.test(each)));
}
