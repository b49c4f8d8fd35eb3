import { eventTypes } from './protocol/registration';
import type { Session } from './protocol/session';

type Handler = (dispatchId: number, payload: { toArray: () => unknown }) => void;

/** Dispatch ids of the events that office.js asks for. */
export const dispatch = { dialog: 10, richApi: 33, command: 39 } as const;

const category = 65_536;

/** Handlers that office.js has registered with the host, and what is pushed to them. */
export class HostEvents {
  readonly #handlers = new Map<number, Handler>();
  #pushed = 0;

  constructor(private readonly session: Session) {}

  register(dispatchId: number, handler: Handler): void {
    this.#handlers.set(dispatchId, handler);
  }

  unregister(dispatchId: number): void {
    this.#handlers.delete(dispatchId);
  }

  /** Pushes an event of the worksheet collection; false where the add-in has not asked for it. */
  push(event: keyof typeof eventTypes, args: Readonly<Record<string, unknown>>): boolean {
    const type = eventTypes[event];
    const handler = this.#handlers.get(dispatch.richApi);
    if (!handler || !this.session.registered.has(type)) return false;
    this.#pushed += 1;
    const entry = [category, type, 'Workbook', JSON.stringify(args), this.#pushed];
    handler(dispatch.richApi, { toArray: () => [entry] });
    return true;
  }

  /** A press of a ribbon button whose action has a name. */
  command(action: string, id: string): boolean {
    const handler = this.#handlers.get(dispatch.command);
    handler?.(dispatch.command, { toArray: () => [id, action, JSON.stringify({ source: { id } })] });
    return handler !== undefined;
  }
}
