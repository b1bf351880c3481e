import type { FactGroups } from '../../cases/needs.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { otherSubsidiesOf } from '../../intake/index.ts';
import type { Reads } from '../store.ts';
import { projectOf, type Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

/** What the register of other subsidies says of this firm today; nothing where there is no such register. Rows may name a firm without its code, so all are looked at. */
export async function readSubsidies(reads: Pick<Reads, 'listRegister'>, { application }: KnownProject): Promise<FactGroups['subsidies']> {
  const rows = (await reads.listRegister('other-subsidies')).map(rowOf<'other-subsidies'>);
  if (rows.length === 0) return {};
  const { creditCode, name } = application;
  const otherSubsidies = otherSubsidiesOf({ 'other-subsidies': rows }, { creditCode, name });
  return otherSubsidies === undefined ? {} : { otherSubsidies };
}

export const loadSubsidies = (asked: Asked): Promise<FactGroups['subsidies']> => readSubsidies(asked.tx, projectOf(asked));
