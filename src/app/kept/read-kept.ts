import { columnsOpenTo } from '../../cases/row/columns.ts';
import type { KeptView } from '../../contract/row-views.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import { rowOf } from '../facts/register-rows.ts';
import type { Ports, Who } from '../ports.ts';
import type { Reads } from '../store.ts';
import { findOpen, mayReadRegister, mayReadRow } from './reads-register.ts';
import { rowsOf } from './rows-of.ts';

const MOST_FIRMS = 1_000;

const asks = (name: KeptName, kind: 'firm' | 'provider' | 'person'): boolean =>
  keptRegisters[name].columns.some((column) => column.kind === kind);

/** Whom a row of this register may name; nobody where it names none of that kind. */
export async function whomRowsName(reads: Reads, name: KeptName): Promise<Pick<KeptView, 'firms' | 'providers' | 'people'>> {
  const [firms, providers, people] = await Promise.all([
    asks(name, 'firm') ? reads.listProjects({ scope: { all: true }, limit: MOST_FIRMS }).then(({ items }) => items) : [],
    asks(name, 'provider') ? reads.listRegister('providers') : [],
    asks(name, 'person') ? reads.listPeople() : [],
  ]);
  return {
    firms: firms.map(({ creditCode: code, name: called }) => ({ code, name: called })),
    providers: providers.flatMap((record) => {
      const { creditCode: code, name: called } = rowOf<'providers'>(record).values;
      return code === undefined ? [] : [{ code, name: called ?? code }];
    }),
    people: [...new Set(people.filter(({ roles, pending }) => !pending && roles.length > 0).map(({ name: called }) => called))],
  };
}

/** For whoever reads but their own rows: whom else rows could name is not their business. */
const NOBODY = { firms: [], providers: [], people: [] };

/** A kept register with the rows that this person may read, newest first. Refuses whoever may not read it. */
export async function readKept({ store }: Ports, { actor, programmeId }: Who, name: string): Promise<Result<KeptView>> {
  const found = findOpen(actor, name);
  if (!found.ok) return found;
  const reads = store.in(programmeId);
  const isWhole = mayReadRegister(actor, found.value);
  const [all, known] = await Promise.all([rowsOf(reads, found.value), isWhole ? whomRowsName(reads, found.value) : NOBODY]);
  const rows = all.filter(({ state }) => mayReadRow(actor, state));
  return ok({
    name: found.value,
    mayWrite: columnsOpenTo(keptRegisters[found.value], actor).length > 0,
    rows: rows.toReversed().map(({ id, version, state: { stage, cells, enteredOn } }) => ({ id, version, stage, cells, enteredOn })),
    ...known,
  });
}
