import type { OpenRequest } from './messages';
import { openPacked, type Opened } from './opened';
import { serve } from './serve';

// Reads values and number formats away from the page, so that it stays alive meanwhile.
serve<OpenRequest, Opened>({
  answer: ({ bytes, name }) => openPacked(bytes, name),
  handedOver: (result) => (result.ok ? result.sheets.map(({ formats }) => formats.numbers.buffer) : []),
});
