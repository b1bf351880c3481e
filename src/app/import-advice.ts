import { readAdvice } from '../intake/advice.ts';
import type { ActDone } from '../contract/act-inputs.ts';
import { ok, type Result } from '../kernel/result.ts';
import { recordOnCase } from './act-on-case.ts';
import type { Ports, Who } from './ports.ts';
import type { UploadedFile } from './store-imports.ts';

type Sent = { readonly batchId: string; readonly file: UploadedFile; readonly key: string };

/**
 * Takes the bank's file on a batch into the books: what it says is paid or failed is settled, all else is held. The file is kept first,
 * by its digest. Refuses what cannot be read whole, and whatever the batch refuses (`book-advice.ts`); then nothing of it is booked.
 */
export async function importAdvice(ports: Ports, who: Who, { batchId, file: { name, bytes }, key }: Sent): Promise<Result<ActDone>> {
  const tables = await ports.readTable(name, bytes);
  if (!tables.ok) return tables;
  const rows = readAdvice(tables.value);
  if (!rows.ok) return rows;
  const digest = ports.hash(bytes);
  const input = { file: { name, digest }, rows: rows.value };
  const mime = name.endsWith('.csv') ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const kept = await ports.store.transact(who.programmeId, async (tx) => ok(await tx.saveFiles([{ digest, name, mime, bytes }])));
  return kept.ok ? recordOnCase(ports, who, { kind: 'batch', caseId: batchId, act: 'bookAdvice', input, key }) : kept;
}
