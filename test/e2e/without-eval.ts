import { config } from 'zod';

// The schema library would make code from text, which the page's policy rightly forbids. Schemas ask when they are
// made: this file must be imported before any that makes one.
config({ jitless: true });
