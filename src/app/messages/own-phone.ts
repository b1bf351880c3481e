import type { Ports, Who } from '../ports.ts';

/** The telephone on the firm's own application, that it need not be typed again; undefined for everybody else. */
export async function findOwnPhone({ store }: Ports, { actor: { roles, organisation }, programmeId }: Who): Promise<string | undefined> {
  if (!roles.includes('firm') || organisation === undefined) return undefined;
  const { items } = await store.in(programmeId).listProjects({ scope: { organisation, as: ['firm'] }, limit: 1 });
  const state = items[0] && (await store.in(programmeId).findCase(items[0].id))?.state;
  return state && 'application' in state ? (state.application as { readonly phone?: string }).phone : undefined;
}
