import { createStore, type Store } from './store';

/** What is said to those who listen rather than look: the text of the pane's live region. */
export type Announcer = Store<string>;

/** Makes an announcer that has said nothing yet. */
export function createAnnouncer(): Announcer {
  return createStore('');
}
