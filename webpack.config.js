import { Buffer } from 'node:buffer';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { buildSync } from 'esbuild';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';
import webpack from 'webpack';
import { library } from './webpack.library.config.js';
import { workbench } from './webpack.workbench.config.js';

const root = import.meta.dirname;
const page = path.join(root, 'src/taskpane/page');
const { version, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const serving = process.env.WEBPACK_SERVE === 'true';

/** Where the page takes office.js from: Microsoft's address, or a copy on the administrator's own server. */
const officeJs = process.env.OFFICE_JS || 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the add-in is served from; the manifest in dist/ names it. */
const developmentUrl = 'https://localhost:3000';
const baseUrl = (process.env.BASE_URL || developmentUrl).replace(/\/+$/, '');

const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const scripts = { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') } };

/** Leaves the licences of all packages that a build holds beside it: they ask for that. */
const notices = () => new LicenseWebpackPlugin({ outputFilename: 'THIRD-PARTY-NOTICES.txt', perChunkOutput: false, stats: { warnings: false, errors: true } });

/** What was worked out of unchanged sources is taken up again by the next build, also of another folder or with other addresses: a third of the time. */
const cache = { type: 'filesystem', cacheDirectory: path.join(root, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } };

const pool = path.dirname(createRequire(import.meta.url).resolve('piscina'));

/**
 * The batch command, which needs nothing but Node: one file, another one that its threads load, and beside them the program
 * of the library that makes sheets and the thread pool, which starts a file of its own and so stays as it is published.
 */
const cli = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: {
    'indicator-check': path.join(root, 'src/cli/main.ts'),
    worker: { import: path.join(root, 'src/cli/batch/worker.ts'), library: { type: 'commonjs2' } },
  },
  output: { path: path.join(root, 'dist/cli'), filename: '[name].cjs', clean: true },
  externals: { piscina: 'commonjs ./piscina/dist/main.js' },
  resolve,
  module: { rules: [scripts] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new CopyPlugin({
      patterns: [
        { from: path.join(root, 'node_modules/excelize-wasm/excelize.wasm.gz') },
        { from: '**/*.js', context: pool, to: 'piscina/dist' },
        { from: 'LICENSE', context: path.dirname(pool), to: 'piscina' },
        // It asks for its own version; its entry points would only mislead.
        { from: 'package.json', context: path.dirname(pool), to: 'piscina', transform: (text) => JSON.stringify({ name: 'piscina', version: JSON.parse(text).version, type: 'commonjs' }) },
      ],
    }),
    notices(),
  ],
  optimization: { minimize: false },
  cache,
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};

/**
 * The pane's content-security policy; the page carries it, and content-security-policy.txt holds it for servers that
 * send it as a header. No script runs that is not a file of ours or office.js. Styles need 'unsafe-inline': Fluent's
 * style engine fills a style element through insertRule, which 'self' alone forbids, and files served as they are have
 * no nonce. There is no frame-ancestors: Excel on the web frames the pane, from addresses that differ by customer.
 */
function contentSecurityPolicy() {
  const office = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What every answer has while developing: the same headers as the delivered configurations of nginx and IIS set. */
export function developmentHeaders() {
  return { 'Content-Security-Policy': contentSecurityPolicy(), 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
}

/** The names of the ribbon's commands, for the script that hears of them before the program is there. */
async function commandNames() {
  const { outputFiles } = buildSync({ entryPoints: [path.join(root, 'src/commands/commands.ts')], bundle: true, format: 'esm', write: false });
  const { commandNames: names } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return names.join(' ');
}

/** The words that the page shows before any script of the program runs, from the same files as all others. */
async function sayings() {
  const { outputFiles } = buildSync({
    stdin: { contents: "export { pane as zh } from './zh-CN/pane'; export { pane as en } from './en/pane';", resolveDir: path.join(root, 'src/locales') },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { zh, en } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const say = (id, key, shown = false) => ({ id, shown, texts: [{ lang: 'zh-CN', text: zh[key] }, { lang: 'en', text: en[key] }] });
  return {
    title: zh['pane.title'],
    sayings: [
      say('opening', 'pane.boot.opening', true),
      say('too-old', 'pane.error.too-old'),
      ...['not-excel', 'no-office', 'not-loaded', 'open-pane'].map((id) => say(id, `pane.boot.${id}`)),
    ],
  };
}

/** The name under which a copied file is delivered. */
function assetFrom(compilation, source) {
  return compilation.getAssets().find(({ info }) => info.sourceFilename?.endsWith(source)).name;
}

/** Writes the policy beside the page. */
const policyFile = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('policy', (compilation) =>
      compilation.hooks.processAssets.tap('policy', () =>
        compilation.emitAsset('content-security-policy.txt', new webpack.sources.RawSource(`Content-Security-Policy: ${contentSecurityPolicy()}\n`)),
      ),
    ),
};

/**
 * How a development build records the messages between Excel and the add-in: "all", or "blank" without what stands in
 * cells. A production build never does, whatever is asked.
 */
function recordingFor(mode) {
  return mode === 'development' && ['all', 'blank'].includes(process.env.RECORD) ? process.env.RECORD : null;
}

/** The program's scripts, in the order in which the page loads them. */
function paneEntries(recording) {
  const taskpane = path.join(root, 'src/taskpane/office.tsx');
  return recording ? { record: path.join(root, 'test/office-host/recorder/record.ts'), taskpane } : { taskpane };
}

/** The pane in Excel: a page with a boot script, and the program's scripts, which the boot script loads. */
async function pane(mode) {
  const recording = recordingFor(mode);
  const [words, commands] = await Promise.all([sayings(), commandNames()]);
  return {
    name: 'pane',
    target: ['web', 'es2022'],
    entry: paneEntries(recording),
    // Whatever can change has its content's hash in its name: an upgrade never mixes the old with the new.
    output: { path: path.join(root, 'dist/pane'), filename: 'assets/[name].[contenthash:8].js', chunkFilename: 'assets/[name].[contenthash:8].js', publicPath: '', clean: true },
    resolve,
    module: { rules: [scripts] },
    plugins: [
      new webpack.DefinePlugin({ PROGRAM_VERSION: JSON.stringify(version), RECORD_BLANKED: JSON.stringify(recording === 'blank') }),
      new HtmlPlugin({
        template: path.join(page, 'taskpane.html'),
        filename: 'taskpane.html',
        inject: false,
        minify: false,
        chunksSortMode: 'manual',
        chunks: Object.keys(paneEntries(recording)),
        templateParameters: (compilation, { js }) => ({
          ...words,
          policy: contentSecurityPolicy(),
          office: officeJs,
          commands,
          boot: assetFrom(compilation, 'page/boot.js'),
          style: assetFrom(compilation, 'page/taskpane.css'),
          scripts: js.join(' '),
        }),
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(page, '*.{js,css}'), to: 'assets/[name].[contenthash:8][ext]', info: { minimized: true } },
          { from: path.join(root, 'assets/icons/*.png'), to: 'icons/[name][ext]' },
          { from: path.join(root, 'assets/shortcuts.json') },
          { from: path.join(root, 'assets/samples/bad-water-bureau.xlsx'), to: 'samples/[name][ext]' },
          { from: path.join(root, 'manifest.xml'), transform: (text) => text.toString().replaceAll(developmentUrl, baseUrl) },
        ],
      }),
      policyFile,
      notices(),
    ],
    optimization: { splitChunks: { chunks: 'async' }, minimizer: [new EsbuildPlugin({ target: 'es2022' })] },
    cache,
    performance: { hints: false },
    // The map stays on our side: it gives the places in a reported error their names.
    devtool: serving ? 'source-map' : 'hidden-source-map',
    devServer: await devServer(),
    stats: 'errors-warnings',
  };
}

/** What a recording build sends line by line is kept in a file of its own for each start of the server. */
function keepRecords(middlewares, { app }) {
  const folder = path.join(root, 'dist/records');
  const file = path.join(folder, `${new Date().toISOString().replaceAll(/[:.]/g, '-')}.ndjson`);
  app.post('/record', (request, response) => {
    mkdirSync(folder, { recursive: true });
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      appendFileSync(file, Buffer.concat(parts));
      response.end();
    });
  });
  return middlewares;
}

/** Excel takes add-ins over https only: the certificate is made, and trusted on this computer, when the server first starts. */
async function devServer() {
  if (!serving) return {};
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return { port: Number(new URL(developmentUrl).port), hot: false, headers: developmentHeaders(), server: { type: 'https', options: await getHttpsServerOptions() }, setupMiddlewares: keepRecords };
}

export default async (_, { mode } = {}) => [cli, library({ resolve, scripts, cache, dependencies: Object.keys(dependencies) }), await pane(mode), workbench({ resolve, scripts, cache, notices, version })];
