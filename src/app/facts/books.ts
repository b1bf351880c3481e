import type { FactGroups } from '../../cases/needs.ts';
import type { NamedParty } from '../../cases/project/events.ts';
import type { ApplicationInput } from '../../cases/project/inputs.ts';
import type { Known } from '../../cases/tie-graph.ts';
import { servingOf } from '../../cases/project/serving.ts';
import { partyFacts } from '../../intake/index.ts';
import { bareNumbers } from '../../kernel/bare-numbers.ts';
import type { PersonRow } from '../../contract/people-views.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { seatsOf } from '../seats.ts';
import type { RegisterRecord } from '../store-imports.ts';
import type { Tx } from '../store.ts';
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

/** The registers in which organisations stand and the people who work for them, read once for any number of firms. */
export type Books = {
  readonly providers: readonly RegisterRecord[];
  readonly evaluators: readonly RegisterRecord[];
  readonly listed: readonly RegisterRecord[];
  readonly people: readonly PersonRow[];
};

/** `firms`: credit codes of those whose rows of the list of applications are wanted. */
export const openBooks = async (tx: Tx, firms: readonly string[]): Promise<Books> => ({
  providers: await tx.listRegister('providers'),
  evaluators: await tx.listRegister('evaluators'),
  listed: await tx.listRegister('applications', { subjects: firms }),
  people: await tx.listPeople(),
});

const about = (records: readonly RegisterRecord[], codes: readonly (string | undefined)[]): readonly RegisterRecord[] =>
  records.filter(({ subject }) => subject !== null && codes.includes(subject));

/** Everyone whom the books know, with phones and accounts, which go into no event; and the firm itself. */
export function everyone({ providers, evaluators, listed, people }: Books, { application }: KnownProject): readonly Known[] {
  const firm = knownFirm(application, about(listed, [application.creditCode]));
  const known = [firm, ...[...providers, ...evaluators].flatMap(knownParty)];
  return known.map((each) => ({ ...each, staff: staffOf(each.creditCode, people) }));
}

/** The evaluator with this code, and everyone who serves the firm that the pool knows. */
export function partiesOf(books: Books, project: KnownProject, evaluatorCode: string | undefined): FactGroups['parties'] {
  const [evaluator] = namedParties(about(books.evaluators, [evaluatorCode]));
  const providers = namedParties(about(books.providers, servingOf(project)));
  return { ...(evaluator && { evaluator }), providers, books: everyone(books, project) };
}
