import { done, type Method, type ModelObject } from '../objects';
import type { Session } from '../session';

/** A service beside the workbook: the library's word that it takes commands, and the shared runtime. */
export function serviceObject(session: Session, name: string): ModelObject {
  const methods: Record<string, Method> = {};
  if (name === 'Microsoft.InternalService.AddinInternalService') methods['NotifyActionHandlerReady'] = () => done;
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') {
    methods['SetAppRuntimeState'] = ([state]) => {
      session.onRuntimeState(state);
      return done;
    };
  }
  return { type: name, methods };
}
