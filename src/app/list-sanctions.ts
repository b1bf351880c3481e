import { type Bar, findBar } from '../cases/sanction/in-force-on.ts';
import type { Sanction } from '../cases/sanction/state.ts';
import type { SanctionRow } from '../contract/recovery-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { CaseReads, StoredCase } from './store.ts';

const MOST = 2_000;

function rowOf({ id, state }: StoredCase): SanctionRow[] {
  const sanction = state as Sanction;
  if (sanction.stage === 'none') return [];
  const { provider, offence, measures, until } = sanction.sanctioned;
  return [{ id, stage: sanction.stage, provider, offence, measures, on: sanction.openedOn, ...(until && { until }) }];
}

/** The sanctions on providers, newest first; a provider sees its own, whoever may see neither sees none. */
export async function listSanctions({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly SanctionRow[]>> {
  const reads = store.in(programmeId);
  const isOffice = mayEnter(actor, 'sanctions').ok;
  if (isOffice) return ok((await reads.listCasesOfKind('sanction', MOST)).flatMap(rowOf));
  const { organisation, roles } = actor;
  if (organisation === undefined || !roles.includes('provider')) return ok([]);
  return ok((await reads.listCasesNaming('sanction', organisation)).toReversed().flatMap(rowOf));
}

/** Every bar that any provider stands or stood under. */
export const readBars = async (reads: Pick<CaseReads, 'listCasesOfKind'>): Promise<readonly Bar[]> =>
  (await reads.listCasesOfKind('sanction', MOST)).flatMap(({ state }) => findBar(state as Sanction) ?? []);
