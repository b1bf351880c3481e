import type { FactGroups } from '../../cases/needs.ts';
import type { PlacedRow } from '../../cases/project/carrying/earlier-steps-of.ts';
import { addressOf, type RowIn } from '../../intake/index.ts';
import type { Reads } from '../store.ts';
import { projectOf, type Asked } from './asked.ts';
import { readPlanSheet } from './load-plan.ts';
import { rowOf } from './register-rows.ts';

/** The row with the address of each of its cells. */
export function placedRow(row: RowIn<'carried-over'>): PlacedRow {
  const { values, unreadable, source, columns } = row;
  const cells = Object.keys(columns).flatMap((key) => {
    const address = addressOf(row, key);
    return address === null ? [] : [[key, address] as const];
  });
  return { values, unreadable, source, cells: Object.fromEntries(cells) };
}

/** What the sheet says was done before about these firms; credit code → the row, and the plan as imported. */
export async function readCarried(
  reads: Pick<Reads, 'listRegister'>,
  firms: readonly string[],
): Promise<ReadonlyMap<string, FactGroups['carried']>> {
  const records = await reads.listRegister('carried-over', { subjects: firms });
  const told = new Map<string, FactGroups['carried']>();
  for (const record of records) {
    const { subject } = record;
    if (subject === null) continue;
    const plan = await readPlanSheet(reads, subject);
    told.set(subject, { row: placedRow(rowOf<'carried-over'>(record)), ...(plan && { plan }) });
  }
  return told;
}

export async function loadCarried(asked: Asked): Promise<FactGroups['carried']> {
  const { creditCode } = projectOf(asked).application;
  return (await readCarried(asked.tx, [creditCode])).get(creditCode) ?? {};
}
