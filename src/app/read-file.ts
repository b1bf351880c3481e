import { ok, refuse, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

export type KeptFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

/** A file as it was imported, byte for byte. An imported sheet speaks of many firms, so only the offices read it. */
export async function readFile({ store }: Ports, { actor, programmeId }: Who, digest: string): Promise<Result<KeptFile>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  const found = await store.in(programmeId).findFile(digest);
  return found ? ok({ name: found.name, mime: found.mime, bytes: found.bytes }) : refuse('not-found', '没有这个文件');
}
