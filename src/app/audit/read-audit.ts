import { drawSample, type SampleWay } from '../../cases/audit/draw-sample.ts';
import { digestOf } from '../../cases/draw.ts';
import type { AuditView } from '../../contract/audit-views.ts';
import { sumFen, toWireFen } from '../../kernel/fen.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { mayEnter } from '../may-read.ts';
import type { Ports, Who } from '../ports.ts';
import { listPayments } from './list-payments.ts';

/**
 * Every payment, and of these a sample by amount, by risk or by turn, drawn by a seed that anybody can repeat. Auditors only; nothing is
 * recorded or changed by it.
 */
export async function readAudit(
  ports: Ports,
  { actor, programmeId }: Who,
  { way, seed, count }: { readonly way: SampleWay; readonly seed: string | undefined; readonly count: number },
): Promise<Result<AuditView>> {
  const may = mayEnter(actor, 'audit');
  if (!may.ok) return may;
  const [listed, { today }] = await Promise.all([listPayments(ports.store.in(programmeId)), ports.moment(programmeId)]);
  return ok({
    on: today,
    way,
    seed: seed ?? null,
    listDigest: digestOf(listed),
    listed: listed.length,
    paidFen: toWireFen(sumFen(listed.map(({ fen }) => BigInt(fen)))),
    drawn: seed === undefined ? [] : drawSample(way, seed, listed, count),
  });
}
