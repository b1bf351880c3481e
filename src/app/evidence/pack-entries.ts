import type { CaseKind, EventOf } from '../../cases/kinds.ts';
import { verdictsIn } from '../../cases/verdicts-in.ts';
import { formatDay } from '../../kernel/day.ts';
import type { Hash } from '../daily-tree.ts';
import type { StoredEvent } from '../store.ts';
import { readWritten } from '../verify/break-in-chain.ts';
import { evidencePage } from './evidence-page.ts';
import { fileName } from './file-name.ts';
import { type Evidence, eventShape, proofShape, reasonsShape, written } from './evidence.ts';

/** A file of the pack: documents are text, evidence is bytes. */
export type PackEntry = { readonly name: string; readonly content: string | Uint8Array };

export const NAMES = {
  page: 'index.html',
  readme: '说明.txt',
  proof: 'proof.json',
  reasons: 'reasons.json',
  verdicts: 'verdicts.json',
  list: 'sha256.txt',
} as const;
export const eventName = (version: number): string => `events/${String(version).padStart(4, '0')}.json`;

const readmeOf = ({ proof, events, files }: Evidence): string => `案卷证据包

案卷 ${proof.caseId}，经过 ${events.length} 条，原始文件 ${files.length} 份。

里面有什么
  index.html     给人看的一页：经过、金额、结论和理由、文件；由其余文件推算而成，可以打印。
  events/        每条经过一个文件：何人、何时、办了什么；text 是入库时的原文，hash 是链值，prevHash 是前一条的链值。
  reasons.json   经过里每个结论的理由；编号就是文字的指纹，改一个字编号就对不上。
  verdicts.json  按经过整理出的各项结论和当时的事实，便于阅读。
  files/         经过所引的原始文件，目录名就是文件的 SHA-256。导入的表格可能还有别的企业的内容，请勿外传。
  proof.json     第 1 至 ${proof.version} 条经过在${formatDay(proof.on)}的根之下的证明（RFC 6962）。
  sha256.txt     其余各文件的 SHA-256。

怎样核对
  1. 到公开页面“记录核对”找到 ${proof.on} 的根，与此相同：
     ${proof.root}
  2. 运行 shuzhuan verify <本文件>。不需要数据库，也不需要联网；改动任何一个字节都会指出在哪里。
`;

const verdictsOf = (events: readonly StoredEvent[]): string => {
  const verdicts = events.flatMap(({ version, type, on, payload }) =>
    verdictsIn(payload as EventOf<CaseKind>).map((verdict) => ({ version, event: type, on, ...verdict })),
  );
  return `${JSON.stringify(verdicts, null, 1)}\n`;
};

/**
 * How what follows from the record is put into words and laid out, oldest first: another name whenever the same evidence would give
 * another text than before, two characters at least from every other. A pack lives longer than one version's wording.
 */
export const FORMATS = ['2026-11'] as const;
const LAST: string = FORMATS[FORMATS.length - 1] ?? '';
const FORMAT_LINE = /^# 格式 (.+)$/m;
/** The format that a pack's list names, and whether it is today's. The first packs named none. */
export const formatOf = (list: string): { readonly name: string | null; readonly isToday: boolean } => {
  const name = FORMAT_LINE.exec(list)?.[1] ?? null;
  return { name, isToday: name === LAST };
};
export const formatLine = (name: string): string => `# 格式 ${name}`;
export const listLine = (hash: Hash, { name, content }: PackEntry): string => `${hash(content)}  ${name}`;

const listOf = (hash: Hash, entries: readonly PackEntry[]): string =>
  [formatLine(LAST), ...entries.map((entry) => listLine(hash, entry)), ''].join('\n');

/** All files of the pack: the same evidence always gives the same bytes, so whatever follows from it can be checked by making it anew. */
export function packEntries(hash: Hash, evidence: Evidence): readonly PackEntry[] {
  const { proof, events, reasons, files } = evidence;
  // Property by property: their order must not depend on where the reasons were read from.
  const words = new Map(reasons.map(({ id, test, clause, holds, says }) => [id, { test, clause, holds, says }]));
  const told = readWritten(events, words);
  const entries: PackEntry[] = [
    { name: NAMES.page, content: evidencePage(evidence, told) },
    { name: NAMES.readme, content: readmeOf(evidence) },
    { name: NAMES.proof, content: written(proofShape, proof) },
    { name: NAMES.reasons, content: written(reasonsShape, reasons) },
    { name: NAMES.verdicts, content: verdictsOf(told) },
    ...events.map((event) => ({ name: eventName(event.version), content: written(eventShape, event) })),
    ...files.map(({ digest, name, bytes }) => ({ name: fileName(digest, name), content: bytes })),
  ];
  return [...entries, { name: NAMES.list, content: listOf(hash, entries) }];
}
