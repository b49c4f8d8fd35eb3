/** An error that Excel itself would answer, with Excel's code. */
export class ProtocolError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Something sent that this host does not model. It is answered as an error and listed, never pretended. */
export class Unmodelled extends Error {
  constructor(readonly what: string) {
    super(`The test host does not model ${what}`);
  }
}

/** Excel's answer where a sheet or another item does not exist. */
export function itemNotFound(): ProtocolError {
  return new ProtocolError('ItemNotFound', 'The requested resource doesn’t exist.', 404);
}

/** Excel's answer to an argument that it cannot use. */
export function invalidArgument(): ProtocolError {
  return new ProtocolError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

/** Excel's answer to what came with a later level of its API. */
export function apiNotFound(name: string): ProtocolError {
  return new ProtocolError('ApiNotFound', `The API you are trying to use could not be found: ${name}.`, 404);
}

/** Excel's answer to a change of a protected sheet or workbook. */
export function accessDenied(): ProtocolError {
  return new ProtocolError('AccessDenied', 'You do not have permission to complete the operation.', 403);
}
