import { editionNames } from '../../policy/edition/edition-names.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyInTime, type Ruled } from '../../policy/edition/in-time.ts';
import type { CaseKind, StateOf } from '../cases/kinds.ts';
import type { Ruling, SignedRuling } from '../cases/ruling/state.ts';
import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { Programme, Reads, StoredCase } from './store.ts';

const MOST = 1_000;

export type RulingOnFile = { readonly id: string; readonly ruling: SignedRuling };

const signedOf = ({ id, state }: StoredCase): RulingOnFile[] => {
  const ruling = state as Ruling;
  return ruling.stage === 'signed' ? [{ id, ruling }] : [];
};

/** The rulings the programme has signed, in the order of signing. */
const listSigned = async (reads: Pick<Reads, 'listCasesAt'>): Promise<readonly RulingOnFile[]> =>
  (await reads.listCasesAt('ruling', 'signed', MOST)).flatMap(signedOf).toSorted((a, b) => a.ruling.number - b.ruling.number);

export const termsOf = ({ ruling: { ruled } }: RulingOnFile): Ruled => ruled;

/** What is decided now: the programme's version of the day, or the case's own, as the signed rulings leave it. */
export type InForce = {
  /** For a new case, and for whatever belongs to no case. */
  readonly now: Policy;
  /** For a case: what stands decided (an award, a running notice) is carried to its end by the edition that decided it. */
  readonly of: (state: StateOf<CaseKind> | object) => Policy;
  readonly rulings: readonly RulingOnFile[];
};

/** The edition a case is bound to, whatever was ruled since. */
function editionBinding(state: object): string | undefined {
  if ('award' in state) return (state as Extract<StateOf<'project'>, { award: object }>).award.verdict.pack;
  const edition = 'items' in state && 'edition' in state ? state.edition : undefined;
  return typeof edition === 'string' ? edition : undefined;
}

/** The programme's policy of a day under these rulings. */
export function inForceOf(
  { policies }: Pick<Ports, 'policies'>,
  { policy: { line } }: Pick<Programme, 'policy'>,
  rulings: readonly RulingOnFile[],
  today: Day,
): InForce {
  const terms = rulings.map(termsOf);
  const inTime = (version: Policy): Policy => policyInTime(version, terms, today);
  const now = inTime(policies.findOn(line, today) ?? policies.get(line));
  const of = (state: object): Policy => {
    const bound = editionBinding(state);
    if (bound !== undefined) return policies.get(bound);
    return 'pack' in state && typeof state.pack === 'string' ? inTime(policies.get(state.pack)) : now;
  };
  return { now, of, rulings };
}

/** The same, read from the record. */
export const readInForce = async (
  ports: Pick<Ports, 'policies'>,
  reads: Pick<Reads, 'listCasesAt'>,
  programme: Pick<Programme, 'policy'>,
  today: Day,
): Promise<InForce> => inForceOf(ports, programme, await listSigned(reads), today);

type Asking = Pick<Ports, 'store' | 'moment' | 'policies'>;

/** What decides today, and what decides each case. */
export async function inForceNow(ports: Asking, programmeId: string): Promise<InForce> {
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programmeId)]);
  return readInForce(ports, reads, programme, today);
}

/** What decides today where there is no case: public pages, forms, the books, a rehearsal. */
export const readPolicyNow = async (ports: Asking, programmeId: string): Promise<Policy> => (await inForceNow(ports, programmeId)).now;

/** The edition of that name, else the one in force. Refuses what was never shipped nor ruled here: anybody may ask, and make up names. */
export async function findEdition(ports: Asking, programmeId: string, name?: string): Promise<Result<Policy>> {
  const { now, rulings } = await inForceNow(ports, programmeId);
  if (name === undefined) return ok(now);
  const names = ports.policies.packs.flatMap((pack) => editionNames(pack.name, rulings.map(termsOf)));
  if (names.includes(name)) return ok(ports.policies.get(name));
  return refuse('not-found', `没有政策版次“${name}”，可用的有：${names.join('、')}；不写则按现行版次`);
}

/** For looking at the record as it was written: what is bound to an edition by that, all else by the line's first version. */
export const policyOnRecord =
  ({ policies }: Pick<Ports, 'policies'>, { policy: { line } }: Pick<Programme, 'policy'>) =>
  (state: object): Policy =>
    policies.get(editionBinding(state) ?? line);
