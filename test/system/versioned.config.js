import process from 'node:process';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

/** The pane's build, in which every script notes on the page of which version it is: two versions that differ in each file. */
export default async () => {
  const mark = `(globalThis.scriptVersions ??= []).push(${JSON.stringify(process.env.TEST_VERSION)});`;
  const pane = (await configurations()).find(({ name }) => name === 'pane');
  pane.plugins.push(new webpack.BannerPlugin({ banner: mark, raw: true, include: /\.js$/, exclude: /boot/ }));
  return pane;
};
