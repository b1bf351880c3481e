import type { Home, PeopleReads } from './store-people.ts';

/** Whose account opens this person's: their own, or the one at home in another programme. Throws where there is no such person. */
export async function getAccount(reads: Pick<PeopleReads, 'findPerson'>, person: Home): Promise<Home> {
  const found = await reads.findPerson(person.personId);
  if (!found) throw new Error(`nobody is ${person.personId} in ${person.programmeId}`);
  return found.home ?? person;
}
