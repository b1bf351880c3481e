import { GROUND_REGISTERS, groundOf } from '../cases/outlay/ground-of.ts';
import type { Outlay } from '../cases/outlay/state.ts';
import type { GroundRow, OutlayRow, OutlaysView } from '../contract/outlay-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Payee } from './figures/money-flow.ts';
import { rowsOf } from './kept/rows-of.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { Reads, StoredCase } from './store.ts';

/** More than any county pays beside its firms' transformation. */
const MOST = 2_000;

function rowOf({ id, state }: StoredCase): (OutlayRow & { readonly rowId: string })[] {
  const outlay = state as Outlay;
  if (outlay.stage === 'none') return [];
  const { ground, amountFen, stage, preparedOn: on } = outlay;
  const { purpose, beneficiary, what, rowId } = ground;
  const paidOn = outlay.stage === 'paid' ? outlay.payment.paidOn : null;
  return [{ id, rowId, purpose, ...beneficiary, what, amountFen, stage, isInNotice: 'openNotice' in outlay, on, paidOn }];
}

/** What the registers carry and nobody has asked money for. */
async function readGrounds(reads: Pick<Reads, 'listCasesNaming'>, asked: ReadonlySet<string>): Promise<readonly GroundRow[]> {
  const rows = (await Promise.all(GROUND_REGISTERS.map((name) => rowsOf(reads, name)))).flat();
  return rows.flatMap(({ id, state }) => {
    const read = asked.has(id) ? undefined : groundOf(id, state);
    if (!read?.ok) return [];
    const { purpose, beneficiary, what, papers } = read.value;
    return [{ rowId: id, purpose, name: beneficiary.name, what, fen: papers?.invoice.fen ?? null }];
  });
}

/** Whom each of them pays, by case. */
export const listOutlayPayees = async (reads: Pick<Reads, 'listCasesOfKind'>): Promise<readonly Payee[]> =>
  (await reads.listCasesOfKind('outlay', MOST)).flatMap(rowOf).map(({ id, name }) => ({ caseId: id, name }));

/** Rewards and services, newest first, and what may be asked for next; a firm or a provider sees its own, whoever else sees none. */
export async function listOutlays({ store }: Ports, { actor, programmeId }: Who): Promise<Result<OutlaysView>> {
  const reads = store.in(programmeId);
  if (mayEnter(actor, 'outlays').ok) {
    const outlays = (await reads.listCasesOfKind('outlay', MOST)).flatMap(rowOf);
    const asked = new Set(outlays.flatMap(({ stage, rowId }) => (stage === 'withdrawn' ? [] : [rowId])));
    return ok({ outlays, grounds: await readGrounds(reads, asked) });
  }
  const { organisation, roles } = actor;
  if (organisation === undefined || !(roles.includes('firm') || roles.includes('provider'))) return ok({ outlays: [], grounds: [] });
  const own = (await reads.listCasesNaming('outlay', organisation)).toReversed().flatMap(rowOf);
  return ok({ outlays: own.filter(({ creditCode }) => creditCode === organisation), grounds: [] });
}
