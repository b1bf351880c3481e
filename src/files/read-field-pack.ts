import type { OpenedFieldPack } from '../app/ports.ts';
import { PACK_ENTRY, photoEntry } from '../contract/pack-entries.ts';
import { refuse, ok, type Result } from '../kernel/result.ts';
import { limits } from './limits.ts';
import { openZip } from './open-zip.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Opens a file of the field app. Refuses what is no archive or a harmful one, and an archive without a list in JSON. */
export function readFieldPack(name: string, bytes: Uint8Array): Result<OpenedFieldPack> {
  const opened = openZip(name, bytes, limits);
  if (!opened.ok) return opened;
  const entries = opened.value;
  try {
    const list: unknown = JSON.parse(utf8.decode(entries.get(PACK_ENTRY)));
    return ok({ list, photoOf: (digest) => entries.get(photoEntry(digest)) });
  } catch {
    // Only the decoder and the parser throw here: there is no list, or it is no JSON.
    return refuse('unreadable-file', `《${name}》不是现场检查导出的文件，或者已被改动：请在设备的“待传送”里重新导出`);
  }
}
