import type { CaseKind, StateOf } from '../cases/kinds.ts';
import type { StoredCase } from './store.ts';

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

/**
 * The projects an act reads or moves beside its own case: those it names, and those on the list, notice or batch it is about; of a round of
 * inspections the firm it names. A list
 * never changes after it was made, so it may be read before anything is locked.
 */
export function touchedProjects(found: StoredCase | undefined, input: Readonly<Record<string, unknown>>): readonly string[] {
  const state = found?.state as StateOf<CaseKind> | undefined;
  const listed = state !== undefined && 'items' in state ? state.items.map(({ caseId }) => caseId) : [];
  const paid = state !== undefined && 'instructions' in state ? state.instructions.map(({ caseId }) => caseId) : [];
  const named = typeof input['projectId'] === 'string' ? [input['projectId']] : [];
  const drawn = state !== undefined && 'targets' in state ? strings([input['caseId']]) : [];
  return [...new Set([...strings(input['caseIds']), ...named, ...drawn, ...listed, ...paid])];
}
