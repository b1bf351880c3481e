import { idsIn } from '../../kernel/kept-reasons.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { closeDays } from '../close-days.ts';
import { proofOf } from '../daily-tree.ts';
import type { Ports } from '../ports.ts';
import type { Reads } from '../store.ts';
import { digestsIn, type Evidence, type EvidenceFile, type Proof } from './evidence.ts';

type Needed = Pick<Ports, 'store' | 'hash' | 'moment'>;

async function filesOf(reads: Reads, digests: readonly string[]): Promise<Result<readonly EvidenceFile[]>> {
  const files: EvidenceFile[] = [];
  for (const digest of digests) {
    const found = await reads.findFile(digest);
    if (!found) return refuse('not-found', `案卷所引的文件 ${digest} 不在库中：请先用 shuzhuan verify 核对数据库`);
    files.push({ digest, name: found.name, bytes: found.bytes });
  }
  return ok(files);
}

async function proofFor({ hash }: Needed, reads: Reads, programmeId: string, caseId: string): Promise<Proof | undefined> {
  const latest = (await reads.listDailyRoots()).at(-1);
  const heads = latest ? await reads.listHeadsOn(latest.on) : [];
  const head = heads.find((each) => each.caseId === caseId);
  const inclusion = latest && proofOf(hash, programmeId, latest.on, heads, caseId);
  return latest && head && inclusion ? { programmeId, ...head, on: latest.on, root: latest.root, ...inclusion } : undefined;
}

/** The evidence of one case under the newest root. Refuses a case there is not, and one so young that no root covers it yet. */
export async function gatherEvidence(ports: Needed, programmeId: string, caseId: string): Promise<Result<Evidence>> {
  await closeDays(ports, programmeId);
  const reads = ports.store.in(programmeId);
  const events = await reads.listWrittenEvents([caseId]);
  if (events.length === 0) return refuse('not-found', `没有案卷 ${caseId}`);
  const proof = await proofFor(ports, reads, programmeId, caseId);
  if (!proof) return refuse('wrong-stage', '案卷今天才立，还没有公布的根能证明它：请明天再导出');
  const payloads = events.map(({ text }) => JSON.parse(text) as unknown);
  const files = await filesOf(reads, digestsIn(payloads));
  if (!files.ok) return files;
  const named = new Set(idsIn(payloads));
  const reasons = (await reads.listReasons()).filter(({ id }) => named.has(id));
  return ok({ proof, events, reasons, files: files.value });
}
