import type { Ports, Who } from '../src/app/ports.ts';

/** The officer of a county opened by `openCounty`. */
export async function gatherOfficer({ store, programmeId }: Ports): Promise<Who> {
  const person = await store.in(programmeId).findPersonByAccount('officer');
  if (!person) throw new Error('the county has no officer');
  return { actor: { personId: person.id, name: person.name, roles: person.roles, secondFactor: true }, programmeId };
}
