import { config, z } from 'zod';

// The schema library would make code from text to be faster, and asks the browser whether it may; the pane's policy
// rightly forbids it, and reports the question. Schemas ask when they are made, so all of ours come through here.
config({ jitless: true });

export { z };
