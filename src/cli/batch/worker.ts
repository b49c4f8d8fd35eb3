/** What runs in a worker thread: the pool calls it by its name. */
export { checkTask } from './check-task';
