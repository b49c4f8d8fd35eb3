import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Plain Node with the writing library started outside the sandbox: within it the library's own import of a module at
 * run time is refused. A test asks for it by `excelize()`.
 */
export class ExcelizeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const require = createRequire(join(process.cwd(), 'package.json'));
    this.global['startedExcelize'] = await init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));
  }
}

// eslint-disable-next-line import-x/no-default-export -- the test runner takes an environment by its default export
export default ExcelizeEnvironment;
