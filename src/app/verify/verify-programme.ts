import type { Policy } from '../../../policy/policy.ts';
import type { KeptReason } from '../../kernel/kept-reasons.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Hash } from '../daily-tree.ts';
import { policyOnRecord } from '../in-force.ts';
import type { Ports } from '../ports.ts';
import type { EntryRecord, Reads } from '../store.ts';
import type { DatedHead, WholeCase } from '../store-history.ts';
import { TEXTS } from '../text-chain.ts';
import { readWritten } from './break-in-chain.ts';
import { checkBalances, checkEntries } from './check-books.ts';
import { checkCase } from './check-case.ts';
import { checkReasons } from './check-reasons.ts';
import { checkRoots } from './check-roots.ts';
import { checkTexts } from './check-texts.ts';
import type { Difference, Verification } from './difference.ts';

const CASES_AT_ONCE = 200;
const ENTRIES_AT_ONCE = 1_000;

async function checkFiles(hash: Hash, reads: Reads): Promise<{ readonly files: number; readonly differences: readonly Difference[] }> {
  const names = await reads.listFileNames();
  const differences: Difference[] = [];
  // One at a time: the files of a whole programme need not fit into memory.
  for (const { digest, name } of names) {
    const file = await reads.findFile(digest);
    if (!file || hash(file.bytes) !== digest)
      differences.push({ where: 'file', at: digest, field: 'bytes', says: `《${name}》的内容被改` });
  }
  return { files: names.length, differences };
}

async function listAllEntries(reads: Reads): Promise<readonly EntryRecord[]> {
  const all: EntryRecord[] = [];
  for (let after: string | undefined; ; after = all.at(-1)?.id) {
    const { entries } = await reads.listEntries({ after, limit: ENTRIES_AT_ONCE });
    all.push(...entries);
    if (entries.length < ENTRIES_AT_ONCE) return all;
  }
}

type Cases = {
  readonly cases: number;
  readonly events: number;
  readonly differences: Difference[];
  readonly entries: Entry[];
  readonly unread: Set<string>;
};
type Given = {
  readonly hash: Hash;
  readonly policyOf: (state: object) => Policy;
  readonly reads: Reads;
  readonly heads: readonly DatedHead[];
};

async function checkCases({ hash, policyOf, reads, heads }: Given, reasons: readonly KeptReason[]): Promise<Cases> {
  const words = new Map(reasons.map(({ id, ...reason }) => [id, reason]));
  const headsOf = Map.groupBy(heads, ({ caseId }) => caseId);
  const found = { differences: [] as Difference[], entries: [] as Entry[], unread: new Set<string>() };
  let [cases, events, after] = [0, 0, ''];
  let page: readonly WholeCase[];
  do {
    page = await reads.listWholeCases(after, CASES_AT_ONCE);
    const written = await reads.listWrittenEvents(page.map(({ id }) => id));
    const eventsOf = Map.groupBy(readWritten(written, words), ({ caseId }) => caseId);
    for (const whole of page) {
      const checked = checkCase(hash, policyOf, whole, eventsOf.get(whole.id) ?? [], headsOf.get(whole.id) ?? []);
      found.differences.push(...checked.differences);
      if (checked.entries) found.entries.push(...checked.entries);
      else found.unread.add(whole.id);
      headsOf.delete(whole.id);
    }
    [cases, events, after] = [cases + page.length, events + written.length, page.at(-1)?.id ?? after];
  } while (page.length === CASES_AT_ONCE);
  for (const [at, gone] of headsOf)
    found.differences.push({ where: 'case', at, field: 'id', says: `${gone[0]?.on ?? ''} 公布的根含有此案卷，现在没有了` });
  for (const { caseId, version } of await reads.listOrphans())
    found.differences.push({ where: 'event', at: caseId, version, field: 'case_id', says: '经过所属的案卷不存在' });
  return { cases, events, ...found };
}

/**
 * Everything a programme holds, checked against itself: chains, reasons, states and lists against events, books against
 * events, balances against books, files against their names, official texts against their chain, published roots against heads. Only reads; while others write,
 * what is half seen may look different, so it is for a resting database or a restored copy.
 */
export async function verifyProgramme(
  { store, hash, policies }: Pick<Ports, 'store' | 'hash' | 'policies'>,
  programmeId: string,
): Promise<Verification> {
  const reads = store.in(programmeId);
  const policyOf = policyOnRecord({ policies }, await reads.getProgramme());
  const [heads, roots, reasons] = [await reads.listDailyHeads(), await reads.listDailyRoots(), await reads.listReasons()];
  const ofTexts = heads.filter(({ caseId }) => caseId === TEXTS);
  const ofCases = heads.filter(({ caseId }) => caseId !== TEXTS);
  const { cases, events, differences, entries: expected, unread } = await checkCases({ hash, policyOf, reads, heads: ofCases }, reasons);
  const texts = await reads.listWrittenTexts();
  const entries = await listAllEntries(reads);
  const { files, differences: ofFiles } = await checkFiles(hash, reads);
  const latest = roots.at(-1);
  return {
    cases,
    events,
    entries: entries.length,
    files,
    texts: texts.length,
    days: roots.length,
    latest: latest ? { on: latest.on, root: latest.root } : null,
    differences: [
      ...checkReasons(hash, reasons),
      ...differences,
      ...checkEntries(entries, expected, unread),
      ...checkBalances(await reads.listAllBalances(), entries),
      ...ofFiles,
      ...checkTexts(hash, texts, { published: ofTexts, kept: await reads.listTextHeads() }),
      ...checkRoots(hash, programmeId, roots, heads),
    ],
  };
}
