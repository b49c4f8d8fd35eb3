import path from 'node:path';
import { EsbuildPlugin } from 'esbuild-loader';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const page = path.join(root, 'src/workbench/page');

/**
 * The workbench's content-security policy: nothing from anywhere but its own server. 'wasm-unsafe-eval' lets the reader
 * of styles run, which is WebAssembly, and lets no script be made from text. Styles need 'unsafe-inline', as in the pane.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Leaves the policy beside the page, for the server that sends it with the workers' scripts too. */
const policyFile = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('policy', (compilation) =>
      compilation.hooks.processAssets.tap('policy', () => compilation.emitAsset('content-security-policy.txt', new webpack.sources.RawSource(policy))),
    ),
};

/** The workbench: the pane beside a spreadsheet, on a page of its own. */
export function workbench({ resolve, scripts, cache, notices, version }) {
  return {
    name: 'workbench',
    target: ['web', 'es2022'],
    mode: 'production',
    entry: { workbench: path.join(page, 'main.tsx') },
    output: { path: path.join(root, 'dist/workbench'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', publicPath: '', clean: true },
    resolve,
    module: { rules: [scripts, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [
      new webpack.DefinePlugin({ PROGRAM_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({ template: path.join(page, 'index.html'), minify: false, templateParameters: { policy } }),
      new CopyPlugin({ patterns: [
        { from: path.join(root, 'assets/samples/*.xlsx'), to: 'samples/[name][ext]' },
        { from: path.join(root, 'assets/icons/app-32.png'), to: 'icon.png' },
      ] }),
      policyFile,
      notices(),
    ],
    // esbuild is named for its memory, too: the usual minifier takes 2.7 GB for the grid.
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
    cache,
    performance: { hints: false },
    devtool: false,
    stats: 'errors-warnings',
  };
}
