import process from 'node:process';
import { excel114, type Profile, profiles } from './profiles';

/** The variable that `npm run test:profiles` names a profile by. */
export const profileVariable = 'EXCEL_PROFILE';

/** The Excel that tests have before them where they name none: Excel 2021, or the one that the whole suite is run with this time. */
export function usualProfile(): Profile {
  const wanted = process.env[profileVariable];
  if (wanted === undefined) return excel114;
  const found = profiles.find(({ name }) => name === wanted);
  if (!found) throw new Error(`${profileVariable} is “${wanted}”, which is none of ${profiles.map(({ name }) => name).join(', ')}`);
  return found;
}
