import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';

const root = import.meta.dirname;
const output = path.join(root, 'dist/library');

/** The types of all that the library gives, in one file that names no other of ours. */
const types = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('types', ({ outputOptions }) => {
      const [text] = generateDtsBundle(
        [{ filePath: path.join(root, 'src/library/index.ts'), libraries: { importedLibraries: ['big.js'], allowedTypesLibraries: [] }, output: { noBanner: true, exportReferencedTypes: false } }],
        { preferredConfigPath: path.join(root, 'tsconfig.json') },
      );
      mkdirSync(outputOptions.path, { recursive: true });
      writeFileSync(path.join(outputOptions.path, 'index.d.ts'), text);
    }),
};

/** The library: one module for Node and for bundlers, which find the packages that it needs beside it. */
export function library({ resolve, scripts, cache, dependencies }) {
  return {
    name: 'library',
    target: ['web', 'es2022'],
    mode: 'production',
    entry: { index: path.join(root, 'src/library/index.ts') },
    experiments: { outputModule: true },
    output: { path: output, filename: '[name].js', chunkFilename: '[name].js', library: { type: 'module' }, chunkFormat: 'module', module: true, clean: true },
    externalsType: 'module',
    externals: [({ request }, done) => (dependencies.includes(request) ? done(null, `module ${request}`) : done())],
    resolve,
    module: { rules: [scripts] },
    plugins: [types],
    optimization: { minimize: false, chunkIds: 'named' },
    cache,
    performance: { hints: false },
    devtool: false,
    stats: 'errors-warnings',
  };
}
