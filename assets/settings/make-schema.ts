import { writeFileSync } from 'node:fs';
import { configSchema } from '../../src/cli/config-schema';

/** `npm run settings-schema`: writes the schema of settings files for editors. */
writeFileSync('assets/settings/config.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
