/**
 * Prints the styles of workbooks as JSON: jest cannot load the library that reads them. It is given, on its input, a
 * list of style packages in base64 with the style numbers asked for.
 */
import { readFileSync } from 'node:fs';
import { init } from 'excelize-wasm';
import { z } from 'zod';
import { readStyles } from '../../src/workbench/layout/read-styles';

const asked = z.array(z.object({ bytes: z.string(), numbers: z.array(z.number()) }));
const excelize = await init('node_modules/excelize-wasm/excelize.wasm.gz');
const styles = asked.parse(JSON.parse(readFileSync(0, 'utf8'))).map(({ bytes, numbers }) => [...readStyles(excelize, new Uint8Array(Buffer.from(bytes, 'base64')), numbers)]);
process.stdout.write(JSON.stringify(styles), () => process.exit(0));
