import path from 'node:path';
import webpack from 'webpack';

const root = import.meta.dirname;
const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const scripts = { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') } };

/** The batch command: one file that needs nothing but Node. */
const cli = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: path.join(root, 'src/cli/main.ts'),
  output: { path: path.join(root, 'dist/cli'), filename: 'indicator-check.cjs', clean: true },
  resolve,
  module: { rules: [scripts] },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};

export default [cli];
