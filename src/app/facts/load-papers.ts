import type { FactGroups } from '../../cases/needs.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { PaperRef } from '../../cases/project/events.ts';
import type { Reads } from '../store.ts';
import type { Paper } from '../store-papers.ts';
import { type Asked, projectOf } from './asked.ts';

type Fresh = readonly [reads: Pick<Reads, 'listPapers'>, firm: string, about: string, used: readonly PaperRef[]];

/** Papers about one thing that are on no page of the record yet, as they are kept. */
export const freshKept = async (...[reads, firm, about, used]: Fresh): Promise<readonly Paper[]> =>
  (await reads.listPapers(firm)).filter((paper) => paper.about === about && !used.some(({ id }) => id === paper.id));

/** The same as the record names them. */
const freshPapers = async (...asked: Fresh): Promise<readonly PaperRef[]> =>
  (await freshKept(...asked)).map(({ id, name, digest }) => ({ id, name, digest }));

export async function loadRectified(asked: Asked): Promise<FactGroups['rectified']> {
  const project = projectOf(asked);
  const used = (project.inspections ?? []).flatMap(({ finding }) => finding?.answers.flatMap(({ papers }) => papers) ?? []);
  return { papers: await freshPapers(asked.tx, project.application.creditCode, 'finding', used) };
}

/** Every paper of a statement: a later one repeats what came with the one before. */
export async function loadStated(asked: Asked): Promise<FactGroups['stated']> {
  return { papers: await freshPapers(asked.tx, projectOf(asked).application.creditCode, 'statement', []) };
}

/** Every paper about the account: it goes on speaking for the account after a change. */
export async function loadBankPapers(asked: Asked): Promise<FactGroups['bankPapers']> {
  return { papers: await freshPapers(asked.tx, projectOf(asked).application.creditCode, 'account', []) };
}

export async function loadAcceptance(asked: Asked): Promise<FactGroups['acceptance']> {
  const kept = await asked.tx.listPapers(projectOf(asked).application.creditCode);
  return {
    papers: kept.filter(({ about }) => about.startsWith('acceptance.')).map(({ id, name, digest, about }) => ({ id, name, digest, about })),
  };
}

/** Only what the accountant itself handed in. */
export async function loadAudit(asked: Asked): Promise<FactGroups['audit']> {
  const { application, audit } = projectOf(asked);
  const kept = await asked.tx.listPapers(application.creditCode);
  const own = kept.filter(({ about, organisation }) => about === 'audit' && organisation === audit?.assignment.evaluator.creditCode);
  return { papers: own.map(({ id, name, digest }) => ({ id, name, digest })) };
}

export async function loadPutRight(asked: Asked): Promise<FactGroups['putRight']> {
  return { papers: await freshPapers(asked.tx, projectOf(asked).application.creditCode, 'rectification', []) };
}

/** The files of contracts that belong to no contract of this project yet, and what was read of them. */
export async function readScans(
  reads: Pick<Reads, 'listPapers' | 'listReadings'>,
  { application, contracts = [] }: KnownProject,
): Promise<Required<FactGroups['scans']>> {
  const used = contracts.flatMap(({ scans }) => scans ?? []);
  const papers = await freshPapers(reads, application.creditCode, 'contract', used);
  const read = await Promise.all(papers.map(({ digest }) => reads.listReadings(digest)));
  return { papers, readings: read.flatMap(({ contract = [] }) => contract) };
}
export const loadScans = (asked: Asked): Promise<FactGroups['scans']> => readScans(asked.tx, projectOf(asked));

/** Only what the provider that delivers handed in itself. */
export async function loadDelivered(asked: Asked): Promise<FactGroups['delivered']> {
  const { application, deliveries = [] } = projectOf(asked);
  const used = new Set(deliveries.flatMap(({ papers }) => papers.map(({ id }) => id)));
  const kept = await asked.tx.listPapers(application.creditCode);
  const own = kept.filter(
    ({ id, about, organisation }) => about === 'delivery' && organisation === asked.context.actor.organisation && !used.has(id),
  );
  return { papers: own.map(({ id, name, digest }) => ({ id, name, digest })) };
}
