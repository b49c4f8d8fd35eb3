import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './http';
import { iisConfiguration } from './iis';
import { nginxConfiguration } from './nginx';
import type { DeliveryOptions } from './options';
import { droppedAssets, readVersions, withDelivery } from './versions';

/** What a delivery is made of. */
export interface Delivery {
  readonly options: DeliveryOptions;
  /** Folder of the built pane. */
  readonly built: string;
  readonly manifest: string;
  readonly version: string;
}

const page = 'taskpane.html';

/** What the build writes beside the site, and the page, which comes last. */
const apart = new Set([page, 'manifest.xml', 'content-security-policy.txt']);

function textIfAny(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Written beside its place and then moved there, so that nobody is served a part of it. */
function replaceFile(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

function copyFolder(from: string, to: string, wanted: (name: string) => boolean): string[] {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from, { withFileTypes: true }).filter((each) => each.isFile()).map(({ name }) => name).filter(wanted);
  for (const name of names) copyFileSync(path.join(from, name), path.join(to, name));
  return names;
}

function isRuntimePart(file: string): boolean {
  return !/\.debug\.js$|\.d\.ts$|\.map$/.test(file);
}

/** Whether the name says that it is the map of a script, which stays with the maintainers. */
function isMap(name: string): boolean {
  return name.endsWith('.map');
}

/** The policy that the build wrote beside the page, without the header's name. */
function policyOf(built: string): string {
  return readFileSync(path.join(built, 'content-security-policy.txt'), 'utf8').replace(/^[^:]*:\s*/, '').trim();
}

/**
 * Puts a delivery into its folder, over an earlier one. New files come first, the page that names them comes last, and
 * the files of the deliveries before stay, so that at no moment a page names a file that is not there.
 */
export function writeDelivery({ options, built, manifest, version }: Delivery): void {
  const { output, base, officeJs } = options;
  const site = path.join(output, 'site');
  const list = path.join(output, 'versions.json');
  const policy = policyOf(built);
  const assets = copyFolder(path.join(built, folders.assets), path.join(site, folders.assets), (name) => !isMap(name));
  copyFolder(path.join(built, folders.assets), path.join(output, 'maps'), isMap);
  for (const folder of [folders.icons, folders.samples]) copyFolder(path.join(built, folder), path.join(site, folder), () => true);
  if (officeJs.kind === 'folder') cpSync(officeJs.folder, path.join(site, folders.officeJs), { recursive: true, filter: isRuntimePart });
  copyFolder(built, site, (name) => !apart.has(name) && !isMap(name));
  replaceFile(path.join(site, 'web.config'), iisConfiguration(policy));
  replaceFile(path.join(site, page), readFileSync(path.join(built, page)));
  const before = readVersions(textIfAny(list));
  const after = withDelivery(before, { version, assets });
  for (const name of droppedAssets(before, after)) rmSync(path.join(site, folders.assets, name), { force: true });
  replaceFile(list, `${JSON.stringify(after, null, 2)}\n`);
  replaceFile(path.join(output, 'nginx.conf'), nginxConfiguration(base, policy));
  replaceFile(path.join(output, 'manifest.xml'), manifest);
}
