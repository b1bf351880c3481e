import type { FactGroups } from '../../cases/needs.ts';
import type { ExpertRow } from '../../cases/panel/records.ts';
import type { PersonRow } from '../../contract/people-views.ts';
import type { RegisterRecord } from '../store-imports.ts';
import type { Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

const isExpert = ({ roles, pending }: PersonRow): boolean => roles.includes('expert') && !pending;

/** All for which this account acts. */
const organisationsOf = (person: PersonRow): readonly string[] =>
  [person.organisation, ...person.elsewhere.map(({ organisation }) => organisation)].filter((each) => each !== null);

/** A row with the accounts of experts that bear its very name: the register knows people, not accounts. */
function expertOf(record: RegisterRecord, people: readonly PersonRow[]): ExpertRow {
  const { name, field, workplace, tiedTo, phone } = rowOf<'experts'>(record).values;
  const accounts = people.filter((each) => each.name === name).map((each) => ({ personId: each.id, organisations: organisationsOf(each) }));
  return { id: record.id, name, field, workplace, tiedTo, phone, accounts };
}

export async function loadExperts({ tx, projects }: Asked): Promise<FactGroups['experts']> {
  const [rows, people] = [await tx.listRegister('experts'), (await tx.listPeople()).filter(isExpert)];
  return { projects, experts: rows.map((row) => expertOf(row, people)) };
}
