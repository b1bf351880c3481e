import type { CaseKind, StateOf } from '../cases/kinds.ts';
import type { StoredCase } from './store.ts';

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

/**
 * The cases an act reads or moves beside its own: projects that it names, and those on the list, notice or batch it is about; of a round
 * of inspections the firm it names; the fund that goals are for; the row that an outlay rests on. A list never changes after it was made,
 * so it may be read before anything is locked.
 */
export function touchedCases(found: StoredCase | undefined, input: Readonly<Record<string, unknown>>): readonly string[] {
  const state = found?.state as StateOf<CaseKind> | undefined;
  const listed = state !== undefined && 'items' in state ? state.items.map(({ caseId }) => caseId) : [];
  const paid = state !== undefined && 'instructions' in state ? state.instructions.map(({ caseId }) => caseId) : [];
  const named = typeof input['projectId'] === 'string' ? [input['projectId']] : [];
  const fund = strings([input['fundId']]);
  const row = strings([input['rowId'], state !== undefined && 'ground' in state ? state.ground.rowId : undefined]);
  const drawn = state !== undefined && 'targets' in state ? strings([input['caseId']]) : [];
  return [...new Set([...strings(input['caseIds']), ...named, ...fund, ...row, ...drawn, ...listed, ...paid])];
}
