import type { z } from 'zod';
import { idsIn } from '../../kernel/kept-reasons.ts';
import { type Hash, rootProved } from '../daily-tree.ts';
import { breakOf, readWritten } from '../verify/break-in-chain.ts';
import { checkReasons } from '../verify/check-reasons.ts';
import { digestsIn, type Evidence, type EvidenceFile, eventShape, type Proof, proofShape, reasonsShape, written } from './evidence.ts';
import { fileName } from './file-name.ts';
import { eventName, formatLine, formatOf, FORMATS, listLine, NAMES, packEntries } from './pack-entries.ts';

/** An entry of the pack that is not what it was, and in Chinese how that shows. */
export type Finding = { readonly entry: string; readonly version?: number; readonly says: string };
/** A pack as it was read: documents as text, everything under `files/` as bytes. */
export type ReadPack = { readonly texts: ReadonlyMap<string, string>; readonly files: ReadonlyMap<string, Uint8Array> };
/** What is asked of a pack, in this order. */
export type CheckName = 'entries' | 'documents' | 'reasons' | 'chain' | 'files' | 'proof' | 'derived' | 'archive' | 'root';
/** `findings`: null where it could not be asked, because what it stands on is not whole. */
export type Check = { readonly name: CheckName; readonly findings: readonly Finding[] | null };
export type EvidenceChecked = { readonly checks: readonly Check[]; readonly proof?: Proof; readonly events: number };
export const findingsOf = ({ checks }: Pick<EvidenceChecked, 'checks'>): readonly Finding[] =>
  checks.flatMap(({ findings }) => findings ?? []);

const EVENT = /^events\/(\d{4,})\.json$/;
const FILE = /^files\/([0-9a-f]{64})\/([^/]+)$/;

function parse<T>(shape: z.ZodType<T>, entry: string, text: string | undefined, findings: Finding[]): T | undefined {
  try {
    const read = shape.safeParse(JSON.parse(text ?? ''));
    if (read.success && written(shape, read.data) === text) return read.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  findings.push({ entry, says: text === undefined ? '缺少这个文件' : '不是导出时的样子，读不出来' });
  return undefined;
}

function readFiles({ files }: ReadPack): readonly EvidenceFile[] {
  return [...files].map(([path, bytes]) => {
    const [, digest = '', name = path] = FILE.exec(path) ?? [];
    return { digest, name, bytes };
  });
}

/** Entries that the list names and that are gone. Where the list misses one that is there, it is the list that was changed. */
function missing({ texts, files }: ReadPack): Finding[] {
  const listed = (texts.get(NAMES.list) ?? '').split('\n').flatMap((line) => /^\S+ {2}(.+)$/.exec(line)?.[1] ?? []);
  const present = new Set([...texts.keys(), ...files.keys()]);
  const isListWhole = [...present].every((name) => name === NAMES.list || listed.includes(name));
  return isListWhole ? listed.filter((name) => !present.has(name)).map((entry) => ({ entry, says: '缺少这个文件' })) : [];
}

/** The evidence as the pack tells it; undefined, with findings, where a document cannot be read. */
function readEvidence(pack: ReadPack): { readonly evidence?: Evidence; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const numbers = [...pack.texts.keys()].flatMap((name) => EVENT.exec(name)?.slice(1) ?? []).map(Number);
  const count = Math.min(numbers.length + 1, Math.max(0, ...numbers));
  const names = Array.from({ length: count }, (_, at) => eventName(at + 1));
  const known = new Set<string>([...Object.values(NAMES), ...names]);
  for (const name of pack.texts.keys()) if (!known.has(name)) findings.push({ entry: name, says: '导出时没有这个文件' });
  if (count === 0) findings.push({ entry: eventName(1), says: '缺少这个文件' });
  const events = names.map((name) => parse(eventShape, name, pack.texts.get(name), findings));
  const reasons = parse(reasonsShape, NAMES.reasons, pack.texts.get(NAMES.reasons), findings);
  const proof = parse(proofShape, NAMES.proof, pack.texts.get(NAMES.proof), findings);
  if (findings.length > 0 || !proof || !reasons) return { findings };
  return { findings, evidence: { proof, reasons, events: events.filter((event) => event !== undefined), files: readFiles(pack) } };
}

function checkWords(hash: Hash, { reasons }: Evidence): Finding[] {
  const [broken] = checkReasons(hash, reasons);
  return broken ? [{ entry: NAMES.reasons, says: `${broken.says}（${broken.at}）` }] : [];
}

function checkChain(hash: Hash, { reasons, events }: Evidence): Finding[] {
  const words = new Map(reasons.map(({ id, ...reason }) => [id, reason]));
  const broken = breakOf(hash, readWritten(events, words), events.at(-1)?.hash ?? '');
  return broken ? [{ entry: eventName(broken.version), version: broken.version, says: `${broken.says}（${broken.field}）` }] : [];
}

function checkNamed(hash: Hash, { events, reasons, files }: Evidence): Finding[] {
  const payloads = events.map(({ text }) => JSON.parse(text) as unknown);
  const [ids, digests] = [idsIn(payloads), digestsIn(payloads)];
  const present = new Set(files.map(({ digest }) => digest));
  return [
    ...(ids.toSorted().join() === reasons.map(({ id }) => id).join() ? [] : [{ entry: NAMES.reasons, says: '与经过所引的理由不是同一些' }]),
    ...files
      .filter(({ digest, bytes }) => !digests.includes(digest) || hash(bytes) !== digest)
      .map(({ digest, name }) => ({ entry: digest === '' ? name : fileName(digest, name), says: '内容与经过所记的 SHA-256 不同' })),
    ...digests.filter((digest) => !present.has(digest)).map((digest) => ({ entry: `files/${digest}`, says: '缺少经过所引的文件' })),
  ];
}

function checkProof(hash: Hash, { proof, events }: Evidence): Finding[] {
  const { programmeId, caseId, version, head, on, root } = proof;
  const event = events[version - 1];
  const isOurs = event?.caseId === caseId && event.hash === head;
  if (isOurs && rootProved(hash, programmeId, on, { caseId, version, head }, proof) === root) return [];
  return [{ entry: NAMES.proof, says: isOurs ? '由证明算不出所写的根' : '证明的不是这些经过' }];
}

/** Of a pack in an older format: every file has its line in the list, and the list no other line. */
function checkList(hash: Hash, { texts, files }: ReadPack, format: string | null): Finding[] {
  const entries = [...texts, ...files].filter(([name]) => name !== NAMES.list).map(([name, content]) => ({ name, content }));
  const lines = new Map(entries.map((entry) => [listLine(hash, entry), entry.name]));
  const listed = (texts.get(NAMES.list) ?? '').split('\n');
  const isOdd = listed.some((line) => line !== '' && !lines.has(line) && (format === null || line !== formatLine(format)));
  const unlisted = [...lines].filter(([line]) => !listed.includes(line)).map(([, entry]) => ({ entry, says: '与清单所列的 SHA-256 不同' }));
  return unlisted.length > 0 || !isOdd ? unlisted : [{ entry: NAMES.list, says: '有一行不是导出时写的' }];
}

/** What follows from the rest, made anew; what another version has put into other words is held against its list instead. */
function checkDerived(hash: Hash, evidence: Evidence, pack: ReadPack): Finding[] {
  const { texts } = pack;
  const list = texts.get(NAMES.list);
  if (list === undefined) return [{ entry: NAMES.list, says: '缺少这个文件' }];
  const { name, isToday } = formatOf(list);
  if (name !== null && !FORMATS.some((known) => known === name))
    return [{ entry: NAMES.list, says: `不认识的格式“${name}”：如是更新的版本导出的，请用那个版本核对` }];
  if (!isToday) return checkList(hash, pack, name);
  return packEntries(hash, evidence)
    .filter((entry) => typeof entry.content === 'string' && texts.get(entry.name) !== entry.content)
    .map((entry) => ({ entry: entry.name, says: texts.has(entry.name) ? '与其余文件推算出的不同' : '缺少这个文件' }));
}

type Asking = (hash: Hash, evidence: Evidence, pack: ReadPack) => readonly Finding[];
/** Each stage stands on those before it. */
const STAGES: readonly (readonly (readonly [CheckName, Asking])[])[] = [
  [['reasons', checkWords]],
  [['chain', checkChain]],
  [
    ['files', checkNamed],
    ['proof', checkProof],
  ],
  [['derived', checkDerived]],
];

function ask(hash: Hash, pack: ReadPack, evidence: Evidence | undefined): Check[] {
  let whole = evidence;
  return STAGES.flatMap((stage) => {
    const standing = whole;
    const checks = stage.map(([name, asking]) => ({ name, findings: standing ? asking(hash, standing, pack) : null }));
    if (findingsOf({ checks }).length > 0) whole = undefined;
    return checks;
  });
}

/**
 * Checks a pack by itself: what holds it together is the chain, the digests and the proof, so any change shows, and where.
 * That the root is the published one, only whoever asks the portal knows: hold `proof.root` beside it.
 */
export function checkEvidence(hash: Hash, pack: ReadPack): EvidenceChecked {
  const gone = missing(pack);
  const read = gone.length > 0 ? { findings: null } : readEvidence(pack);
  const evidence = 'evidence' in read ? read.evidence : undefined;
  const checks = [{ name: 'entries', findings: gone } as const, { name: 'documents', findings: read.findings } as const];
  return {
    checks: [...checks, ...ask(hash, pack, evidence)],
    ...(evidence && { proof: evidence.proof }),
    events: evidence?.events.length ?? 0,
  };
}
