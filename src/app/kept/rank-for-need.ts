import { type Match, rankProviders } from '../../cases/matching/rank-providers.ts';
import { findBarOn } from '../../cases/sanction/in-force-on.ts';
import { partyFacts } from '../../intake/index.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { readFitness } from '../facts/read-fitness.ts';
import { rowOf } from '../facts/register-rows.ts';
import { readPolicyNow } from '../in-force.ts';
import { readBars } from '../list-sanctions.ts';
import type { Ports, Who } from '../ports.ts';
import { findReadable } from './reads-register.ts';
import { rowsOf } from './rows-of.ts';

/** The providers of the pool in the order in which they fit what a firm needs, with the reasons. For whoever reads the register of matches. */
export async function rankForNeed(ports: Ports, { actor, programmeId }: Who, need: string): Promise<Result<readonly Match[]>> {
  const found = findReadable(actor, 'provider-matches');
  if (!found.ok) return found;
  const reads = ports.store.in(programmeId);
  const { today } = await ports.moment(programmeId);
  const [policy, records, bars, services, fitnessOf] = await Promise.all([
    readPolicyNow(ports, programmeId),
    reads.listRegister('providers'),
    readBars(reads),
    rowsOf(reads, 'provider-services'),
    readFitness(reads, today),
  ]);
  const pool = records.flatMap((record) => {
    const row = rowOf<'providers'>(record);
    const party = partyFacts(row);
    if (party === undefined) return [];
    const { name = party.creditCode, fields = '' } = row.values;
    const own = services.filter(({ state }) => state.stage === 'kept' && state.cells['provider'] === party.creditCode);
    const told = own.map(({ state: { cells } }) => ({
      ...(typeof cells['satisfaction'] === 'number' && { satisfaction: cells['satisfaction'] }),
      ...(typeof cells['onTime'] === 'boolean' && { onTime: cells['onTime'] }),
    }));
    const facts = fitnessOf(row.values);
    const bar = findBarOn(bars, party.creditCode, today)?.says;
    return [{ party: { creditCode: party.creditCode, name }, facts, fields, services: told, ...(bar !== undefined && { bar }) }];
  });
  return ok(rankProviders(need, pool, policy));
}
