import type { AnyAct } from './needs.ts';

/** Acts that name one project beside their own case. */
const OF_ONE: readonly AnyAct[] = ['assignInspectors', 'recordInspection', 'recordRefusal', 'bringInspection', 'concludeInspection'];

/** The projects to load for the fact group `projects`: those named in the input, or those on the list that the state carries. */
export function namedProjects(act: AnyAct, state: object, input: object): readonly string[] {
  if ((act === 'submitSelection' || act === 'convenePanel' || act === 'publishNotice') && 'caseIds' in input)
    return input.caseIds as readonly string[];
  if (OF_ONE.includes(act) && 'caseId' in input) return [input.caseId as string];
  if (act === 'prepareBatch' && 'caseIds' in input) return input.caseIds as readonly string[];
  if (act === 'approveBatch' && 'instructions' in state)
    return (state.instructions as readonly { readonly caseId: string }[]).map(({ caseId }) => caseId);
  if (act === 'concludeNotice' && 'items' in state)
    return (state.items as readonly { readonly caseId: string }[]).map(({ caseId }) => caseId);
  return [];
}
