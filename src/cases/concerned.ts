import type { AnyAct } from './needs.ts';

/** The projects to load for the fact group `projects`: those named in the input, or those on the list that the state carries. */
export function namedProjects(act: AnyAct, state: object, input: object): readonly string[] {
  if ((act === 'submitSelection' || act === 'convenePanel' || act === 'publishNotice') && 'caseIds' in input)
    return input.caseIds as readonly string[];
  if (act === 'concludeNotice' && 'items' in state)
    return (state.items as readonly { readonly caseId: string }[]).map(({ caseId }) => caseId);
  return [];
}
