import type { FactGroups } from '../../cases/needs.ts';
import { groundOf } from '../../cases/outlay/ground-of.ts';
import type { Ground, Standard } from '../../cases/outlay/records.ts';
import { PURPOSES, type Purpose, purposeRow } from '../../cases/outlay/purposes.ts';
import type { NamedOutlay, Outlay } from '../../cases/outlay/state.ts';
import { recommendedBy } from '../../cases/panel/recommended-by.ts';
import type { Row } from '../../cases/row/state.ts';
import type { CellValue } from '../../registers/kept/kept-register.ts';
import { readHindrances } from '../hindrances.ts';
import { rowsOf } from '../kept/rows-of.ts';
import type { Reads, StoredCase } from '../store.ts';
import { listApproved } from './approved-reviews.ts';
import type { Asked } from './asked.ts';
import { readFitness } from './read-fitness.ts';
import { rowOf } from './register-rows.ts';

const MOST = 1_000;
const isPurpose = (text: unknown): text is Purpose => typeof text === 'string' && Object.hasOwn(PURPOSES, text);

/** Documents in force that name what a reward may come to. */
async function readStandards(reads: Pick<Reads, 'listCasesNaming'>): Promise<readonly Standard[]> {
  return (await rowsOf(reads, 'policy-bases')).flatMap(({ id, state: { stage, cells } }) => {
    const { title, number, status, rewards, rewardFen } = cells;
    if (stage !== 'kept' || status !== 'inForce' || !isPurpose(rewards) || typeof rewardFen !== 'number') return [];
    return [{ rowId: id, title: String(title), number: String(number), purpose: rewards, fen: rewardFen }];
  });
}

const known = (found: readonly StoredCase[], own: string): readonly NamedOutlay[] =>
  found.flatMap(({ id, state }) => {
    const outlay = state as Outlay;
    return id === own || outlay.stage === 'none' || outlay.stage === 'withdrawn' ? [] : [{ caseId: id, state: outlay }];
  });

/** Everything else that is or was paid to this beneficiary, for this row or on these papers. */
async function readEarlier({ tx, caseId }: Asked, { rowId, beneficiary, papers }: Ground): Promise<readonly NamedOutlay[]> {
  const names = [rowId, beneficiary.creditCode, ...(papers ? [papers.invoice.number, papers.contract.number] : [])];
  const found: StoredCase[] = [];
  for (const name of names) found.push(...(await tx.listCasesNaming('outlay', name)));
  return known([...new Map(found.map((each) => [each.id, each])).values()], caseId);
}

/** The approved review of benchmarks that recommends this firm, the last one first. */
async function findPanel(reads: Pick<Reads, 'listCasesAt'>, creditCode: string): Promise<FactGroups['ground']['panel']> {
  const found = (await listApproved(reads, 'benchmark')).find(({ panel: { firms, conclusion } }) => {
    const recommended = recommendedBy(conclusion);
    return firms.some((firm) => firm.creditCode === creditCode && recommended.includes(firm.caseId));
  });
  return found && { id: found.id, title: found.panel.title };
}

/** What only a benchmark's award is judged by. */
async function readBenchmark(
  { tx, caseId }: Asked,
  creditCode: string,
): Promise<Pick<FactGroups['ground'], 'panel' | 'industry' | 'benchmarks'>> {
  const { items } = await tx.listProjects({ scope: { all: true }, text: creditCode, limit: 1 });
  const industry = items.find((each) => each.creditCode === creditCode)?.industry;
  const panel = await findPanel(tx, creditCode);
  const others = known(await tx.listCasesOfKind('outlay', MOST), caseId).filter(({ state }) => state.ground.purpose === 'benchmark');
  return { benchmarks: others.length, ...(panel && { panel }), ...(industry && { industry }) };
}

/** What is known of a provider that is to be rewarded: whether it is fit, and whether this service was found good. */
async function readProvider(
  { tx, context: { today } }: Asked,
  creditCode: string,
  recognised: CellValue | undefined,
): Promise<Pick<FactGroups['ground'], 'provider'>> {
  const [record] = await tx.listRegister('providers', { subjects: [creditCode] });
  const { values } = record ? rowOf<'providers'>(record) : { values: { creditCode } };
  const facts = (await readFitness(tx, today))(values);
  return { provider: { ...facts, ...(typeof recognised === 'boolean' && { recognised }) } };
}

/** What an outlay rests on, by the row that it names or was prepared on. */
export async function loadGround(asked: Asked): Promise<FactGroups['ground']> {
  const { tx, input, state, context } = asked;
  const rowId = 'ground' in state ? state.ground.rowId : String(input['rowId']);
  const found = (await tx.findCase(rowId))?.state as Row | undefined;
  const row = found !== undefined && 'cells' in found ? found : undefined;
  const read = row && groundOf(rowId, row);
  const standing = row ? { row: { id: rowId, state: row } } : {};
  const nothing = { standards: [], earlier: [], isInvoiceElsewhere: false, benchmarks: 0, hindrances: [] };
  if (!read?.ok) return { ...nothing, ...standing };
  const { papers, purpose, beneficiary } = read.value;
  const hindrances = (await readHindrances(tx, [beneficiary.creditCode], context.today))(beneficiary.creditCode);
  return {
    ...nothing,
    ...standing,
    standards: await readStandards(tx),
    earlier: await readEarlier(asked, read.value),
    isInvoiceElsewhere: papers !== undefined && (await tx.lockClaimedInvoices([papers.invoice.number])).length > 0,
    ...(purpose === 'benchmark' && (await readBenchmark(asked, beneficiary.creditCode))),
    ...(purposeRow(purpose).toProvider && (await readProvider(asked, beneficiary.creditCode, row?.cells['recognised']))),
    hindrances,
  };
}
