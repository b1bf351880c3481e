import type { Row } from '../../cases/row/state.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';

/** A file that a row names or named: for whoever may read the row. */
export async function readRowFile(ports: Ports, who: Who, id: string, digest: string): Promise<Result<KeptFile>> {
  const found = await openCase(ports, who, id);
  if (!found.ok) return found;
  const { events, reads, stored } = found.value;
  const isNamed =
    stored.kind === 'row' && (stored.state as Row).stage !== 'none' && events.some(({ text }) => text.includes(`"${digest}"`));
  const file = isNamed ? await reads.findFile(digest) : undefined;
  return file ? ok({ name: file.name, mime: file.mime, bytes: file.bytes }) : refuse('not-found', '没有这个文件');
}
