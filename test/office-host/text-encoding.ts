import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves these two out, and the file host needs them: imported before it.
Object.assign(globalThis, { TextEncoder, TextDecoder });
