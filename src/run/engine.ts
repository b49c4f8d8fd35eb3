/** What the pane loads once it stands: the check, by the person's settings. */
export { checkAsSet } from './check-as-set';
export { fetchKeptReader } from './kept';
export { fetchKnowledge } from './knowledge';
