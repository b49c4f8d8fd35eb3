/** Message types of the worksheet collection's events, by the middle of their registering method's name. */
export const eventTypes = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  EventNameChanged: 25,
} as const;

/** Which event a method starts or stops to report, or null where it does neither. */
export function registration(method: string): { readonly type: number; readonly on: boolean } | null {
  const match = /^_(Register|Unregister)(\w+)$/.exec(method);
  const type = Object.entries(eventTypes).find(([name]) => name === match?.[2])?.[1];
  if (!match || type === undefined) return null;
  return { type, on: match[1] === 'Register' };
}
