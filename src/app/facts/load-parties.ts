import type { FactGroups } from '../../cases/needs.ts';
import type { NamedParty } from '../../cases/project/events.ts';
import type { ApplicationInput } from '../../cases/project/inputs.ts';
import type { Known } from '../../cases/tie-graph.ts';
import { servingOf } from '../../cases/project/serving.ts';
import { partyFacts } from '../../intake/index.ts';
import { bareNumbers } from '../../kernel/bare-numbers.ts';
import type { PersonRow } from '../../contract/people-views.ts';
import { seatsOf } from '../seats.ts';
import type { RegisterRecord } from '../store-imports.ts';
import { projectOf, type Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

export function namedParties(records: readonly RegisterRecord[]): NamedParty[] {
  return records.map(rowOf<'providers' | 'evaluators' | 'applications'>).flatMap((row) => {
    const party = partyFacts(row);
    return party === undefined ? [] : [{ ...party, name: row.values.name ?? party.creditCode }];
  });
}

function knownParty(record: RegisterRecord): Known[] {
  const { phone = '', account = '' } = rowOf<'providers' | 'evaluators'>(record).values;
  return namedParties([record]).map((party) => ({ ...party, phones: bareNumbers(phone), accounts: bareNumbers(account) }));
}

const staffOf = (code: string, people: readonly PersonRow[]): readonly string[] =>
  people.filter((each) => seatsOf(each).some(({ organisation }) => organisation === code)).map(({ id }) => id);

/** The firm with who stands behind it, where a row of the list of applications says so, and its phones. */
export function knownFirm({ name, creditCode, phone = '' }: ApplicationInput, listed: readonly RegisterRecord[]): Known {
  const [behind] = namedParties(listed);
  return { ...behind, name, creditCode, phones: bareNumbers(phone) };
}

/** Everyone whom the books know, with phones and accounts, which go into no event; and the firm itself. */
export async function loadBooks(asked: Pick<Asked, 'tx' | 'state'>): Promise<readonly Known[]> {
  const { application } = projectOf(asked);
  const records = [...(await asked.tx.listRegister('providers')), ...(await asked.tx.listRegister('evaluators'))];
  const firm = knownFirm(application, await asked.tx.listRegister('applications', { subjects: [application.creditCode] }));
  const people = await asked.tx.listPeople();
  return [firm, ...records.flatMap((record) => knownParty(record))].map((known) => ({
    ...known,
    staff: staffOf(known.creditCode, people),
  }));
}

/** The evaluator that was named, and everyone who serves the firm that the pool knows. */
export async function loadParties(asked: Pick<Asked, 'tx' | 'state' | 'input'>): Promise<FactGroups['parties']> {
  const evaluators = await asked.tx.listRegister('evaluators', { subjects: [String(asked.input['evaluator'])] });
  const providers = await asked.tx.listRegister('providers', { subjects: servingOf(projectOf(asked)) });
  const [evaluator] = namedParties(evaluators);
  return { ...(evaluator && { evaluator }), providers: namedParties(providers), books: await loadBooks(asked) };
}
