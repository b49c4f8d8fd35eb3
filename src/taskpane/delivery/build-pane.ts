import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import type { DeliveryOptions } from './options';
import { folders } from './http';

/** What the page names as office.js: an address, or a place beside the page. */
export function officeAddress({ officeJs }: Pick<DeliveryOptions, 'officeJs'>): string {
  return officeJs.kind === 'address' ? officeJs.address : `${folders.officeJs}/office.js`;
}

/** Builds the production pane into a folder. Throws with the bundler's words where it fails. */
export function buildPane(root: string, folder: string, options: Pick<DeliveryOptions, 'base' | 'officeJs'>, config = path.join(root, 'webpack.config.js')): void {
  const webpack = createRequire(path.join(root, 'package.json')).resolve('webpack/bin/webpack.js');
  const args = ['--config', config, '--mode', 'production', '--config-name', 'pane', '--output-path', folder];
  const env = { ...process.env, BASE_URL: options.base, OFFICE_JS: officeAddress(options) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...args], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
