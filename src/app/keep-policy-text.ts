import type { PolicyTextRow } from '../contract/policy-views.ts';
import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { GENESIS } from './event-chain.ts';
import type { Ports, Who } from './ports.ts';
import type { UploadedFile } from './store-imports.ts';
import { textHash, textHeads } from './text-chain.ts';
import { readPaper } from './wording/read-paper.ts';
import { rowsOf, versionsOf } from './wording/versions.ts';

/** Who issued it under which number, and the day it bears. */
export type Described = { readonly source: string; readonly dated: Day };

const MIME: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
};
const mimeOf = (name: string): string => MIME[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/**
 * Keeps an official text for good, with its paper, source, date, importer and day. The same paper with another date or source
 * is a correction of what was said of it. Refuses whoever is no officer, what cannot be read, and what is on file word for word.
 */
export async function keepPolicyText(
  ports: Ports,
  who: Who,
  files: readonly UploadedFile[],
  { source, dated }: Described,
): Promise<Result<PolicyTextRow>> {
  const paper = await readPaper(ports, who, files);
  if (!paper.ok) return paper;
  const { file, digest, wording } = paper.value;
  const { today, at } = await ports.moment(who.programmeId);
  const { personId, name } = who.actor;
  const text = { id: ports.newId(), source, dated, digest, ...wording, by: { personId, name }, on: today, at };
  return ports.store.transact(who.programmeId, async (tx) => {
    await tx.lockPolicyTexts();
    const texts = await tx.listPolicyTexts();
    const known = versionsOf(texts).find((each) => each.digest === digest);
    if (known?.dated === dated && known.source === source)
      return refuse('already-done', `这份文本${known.by.name}已于 ${known.on} 导入；只有日期或出处要更正时，才须再导入一次`);
    await tx.saveFiles([{ digest, name: file.name, mime: mimeOf(file.name), bytes: file.bytes }]);
    const last = textHeads(ports.hash, await tx.listWrittenTexts()).at(-1);
    const written = { ...text, version: texts.length + 1, clauses: JSON.stringify(text.clauses), doubts: JSON.stringify(text.doubts) };
    await tx.addPolicyText({ ...written, hash: textHash(ports.hash, last?.head ?? GENESIS, written) });
    const row = rowsOf([...texts, text], today).find(({ id }) => id === text.id);
    if (row === undefined) throw new Error('a text that was just added is not in the list');
    return ok(row);
  });
}
