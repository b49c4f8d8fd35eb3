/** Why Excel did not do what it was asked. */
export const hostErrorCodes = [
  /** A person is typing in a cell; Excel answers nothing until they finish. */
  'cell-edit-mode',
  'busy',
  'sheet-gone',
  'sheet-hidden',
  'too-large',
  'session-lost',
  'access-denied',
  /** An answer has not come in time: what was asked may be done, or not. */
  'no-answer',
  /** What was written is not what the cell holds now. */
  'not-written',
  'unexpected',
] as const;

export type HostErrorCode = (typeof hostErrorCodes)[number];

/** A failure of the host, typed for the faces of the program; Excel's own words stay in the message. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Excel's own codes that mean something to us, as the library names them. */
export const officeCodes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  ItemNotFound: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  InvalidOrTimedOutSession: 'session-lost',
  AccessDenied: 'access-denied',
};

function officeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Turns what the library throws into a typed error; one that is typed already stays as it is. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const office = officeCode(error);
  const code = Object.hasOwn(officeCodes, office) ? officeCodes[office] : undefined;
  return new HostError(code ?? 'unexpected', office ? `${office}: ${message}` : message, { cause: error });
}
