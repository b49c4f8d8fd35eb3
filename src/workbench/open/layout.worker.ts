import type { WorkbookLayout } from '../layout/layout';
import { readLayout } from '../layout/read-layout';
import type { OpenRequest } from './messages';
import { serve } from './serve';

// Reads sizes, merges and formulas beside the worker that reads the values.
serve<OpenRequest, WorkbookLayout>({
  answer: ({ bytes }) => readLayout(bytes),
  handedOver: ({ sheets }) => sheets.flatMap(({ cells }) => [cells.rows.buffer, cells.columns.buffer, cells.styles.buffer]),
});
