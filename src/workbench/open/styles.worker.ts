import { init } from 'excelize-wasm';
import type { Styles, StyleSource } from '../layout/layout';
import { readStyles } from '../layout/read-styles';
import { serve } from './serve';

// The page starts this worker once a person sees the first workbook's values: it unpacks 20 MB of program, and on a
// small machine would keep the grid from starting.
const excelize = init(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url).href);

serve<StyleSource, Styles>({ answer: async ({ bytes, numbers }) => readStyles(await excelize, bytes, numbers) });
