import { z } from 'zod';
import { byteLength } from './bytes';
import { refusals } from './faults';
import { runBatch, type BatchAnswer } from './protocol/batch';
import { parseRequest, pathType, type BatchRequest } from './protocol/request';
import type { Session } from './protocol/session';

const messageSchema = z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.string()], z.unknown());

function tripKind(request: BatchRequest): 'excel' | 'service' {
  const paths = Object.values(request.ObjectPaths);
  return paths.some((path) => path.ObjectPathType === pathType.created) ? 'service' : 'excel';
}

/** A batch that fails at its first action. */
function errorAnswer(code: string): BatchAnswer {
  const error = { Code: code, Message: `Injected: ${code}`, Location: '', ActionIndex: 0, HttpStatusCode: 500 };
  return { body: { Error: error, TraceIds: [], ProcessedResults: { Results: [] } }, error: code };
}

/** The response's text, or the code that refuses the batch, or no answer at all. */
export type Execution = { readonly response: string } | { readonly refused: number } | { readonly lost: true };

/** Carries out one `Execute(93)`: limits, injected refusals, then the batch itself. */
export function executeBatch(session: Session, limitBytes: number, message: unknown): Execution {
  const text = messageSchema.parse(message)[4];
  const request = parseRequest(text);
  const kind = tripKind(request);
  const requestBytes = byteLength(text);
  const refuse = (code: number): Execution => {
    session.ledger.close({ kind, requestBytes, responseBytes: 0, error: String(code) });
    return { refused: code };
  };
  const fault = kind === 'excel' ? session.faults.take() : null;
  const lost = (): Execution => {
    session.ledger.close({ kind, requestBytes, responseBytes: 0, error: 'lost' });
    return { lost: true };
  };
  if (fault && 'refusal' in fault) return refuse(fault.refusal);
  if (requestBytes > limitBytes) return refuse(refusals.requestTooLarge);
  if (fault && 'lost' in fault && fault.lost === 'before') return lost();
  const answer = fault && 'error' in fault ? errorAnswer(fault.error) : runBatch(session, request);
  if (fault && 'lost' in fault) return lost();
  const response = JSON.stringify(answer.body);
  const responseBytes = byteLength(response);
  if (responseBytes > limitBytes) return refuse(refusals.responseTooLarge);
  session.ledger.close({ kind, requestBytes, responseBytes, error: answer.error });
  return { response };
}
