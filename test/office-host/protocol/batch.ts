import { ProtocolError, Unmodelled } from './errors';
import { callMethod, identity, setProperty } from './operate';
import { PathResolver } from './paths';
import { query } from './query';
import { actionType, type Action, type BatchRequest } from './request';
import type { Session } from './session';

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** One batch as it runs: its results so far, and the trace markers passed. */
class Batch {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  readonly #paths: PathResolver;

  constructor(
    private readonly session: Session,
    private readonly request: BatchRequest,
  ) {
    this.#paths = new PathResolver(session, request.ObjectPaths);
  }

  perform(action: Action): void {
    if (action.ActionType === actionType.trace) {
      // The library counts an event's handler as added when its marker has a result.
      this.traceIds.push(action.Id);
      this.results.push({ ActionId: action.Id, Value: null });
      return;
    }
    this.results.push({ ActionId: action.Id, Value: this.#value(action) });
  }

  #value(action: Action): unknown {
    const object = this.#paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate: {
        const keep = this.request.AutoKeepReference === true && this.#paths.path(action.ObjectPathId).D !== true;
        return identity(this.session, object, keep);
      }
      case actionType.query:
        return query(this.session, object, action.QueryInfo ?? {});
      case actionType.method: {
        const answer = callMethod(this.session, object, action.Name, this.#paths.args(action.ArgumentInfo));
        return 'result' in answer ? answer.result : identity(this.session, answer.object, false);
      }
      case actionType.setProperty:
        return setProperty(this.session, object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      default:
        throw new Unmodelled(`actions of type ${action.ActionType}`);
    }
  }
}

function errorAnswer(error: unknown, index: number, session: Session): object {
  if (error instanceof Unmodelled) session.ledger.unmodelled.push(error.what);
  if (!(error instanceof ProtocolError) && !(error instanceof Unmodelled)) throw error;
  const code = error instanceof ProtocolError ? error.code : 'NotModelled';
  const status = error instanceof ProtocolError ? error.status : 501;
  return { Code: code, Message: error.message, Location: '', ActionIndex: index, HttpStatusCode: status };
}

/** Answer of a batch, and the code of the error that ended it. */
export interface BatchAnswer {
  readonly body: object;
  readonly error: string | null;
}

/** Runs a batch: in order, up to the first error; what ran before it stays done. */
export function runBatch(session: Session, request: BatchRequest): BatchAnswer {
  const batch = new Batch(session, request);
  for (const [index, action] of request.Actions.entries()) {
    try {
      batch.perform(action);
    } catch (error) {
      const answer = errorAnswer(error, index, session);
      const body = { Error: answer, TraceIds: batch.traceIds, ProcessedResults: { Results: batch.results } };
      return { body, error: error instanceof ProtocolError ? error.code : 'NotModelled' };
    }
  }
  return { body: { Results: batch.results, TraceIds: batch.traceIds }, error: null };
}
