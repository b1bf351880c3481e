import { expand, idsIn } from '../../kernel/kept-reasons.ts';
import type { Reason } from '../../kernel/verdict.ts';
import type { Hash } from '../daily-tree.ts';
import { chained, findBreak, GENESIS } from '../event-chain.ts';
import type { StoredEvent } from '../store.ts';
import type { WrittenEvent } from '../store-history.ts';

/** Where a chain breaks, in which column, and in Chinese what is wrong with it. */
export type Break = { readonly version: number; readonly field: string; readonly says: string };

/** The payload of a written event in full; undefined where its text is no JSON or names a reason that is not on record. */
function payloadOf({ text }: Pick<WrittenEvent, 'text'>, reasons: ReadonlyMap<string, Reason>): object | undefined {
  try {
    const written = JSON.parse(text) as unknown;
    if (typeof written !== 'object' || written === null) return undefined;
    return idsIn(written).every((id) => reasons.has(id)) ? expand(written, reasons) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Written events with their payloads; what cannot be read stands as an empty payload, which its own chain then refuses. */
export const readWritten = (written: readonly WrittenEvent[], reasons: ReadonlyMap<string, Reason>): readonly StoredEvent[] =>
  written.map((event) => ({ ...event, payload: payloadOf(event, reasons) ?? {} }));

const wasNotAsWritten = { field: 'payload', says: '内容与写入时的文字对不上，或所引的理由已被改动' };

function reasonOf(hash: Hash, event: StoredEvent, previous: string, followed: string): Omit<Break, 'version'> {
  if (event.prevHash !== previous) return { field: 'prev_hash', says: '与前一条经过接不上：前一条被删、被换，或本条的前链值被改' };
  const anew = chained(hash, event);
  if (anew.text !== event.text) return wasNotAsWritten;
  if (anew.hash === followed) return { field: 'hash', says: '本条的链值被改' };
  const { type } = event.payload as { readonly type?: unknown };
  if (type !== undefined && type !== event.type) return { field: 'type', says: '经过的名称与内容不符' };
  return { field: 'payload, act, actor, on, at', says: '内容、办理人或时间被改，算出的链值与记录不同' };
}

/** The first break of a case's chain up to `head`, and which column shows it. Undefined where the chain is whole. */
export function breakOf(hash: Hash, events: readonly StoredEvent[], head: string): Break | undefined {
  const version = findBreak(hash, events, head);
  if (version === undefined) return undefined;
  const [previous, event, next] = [events[version - 2], events[version - 1], events[version]];
  if (!event) return { version, field: 'head', says: '末条经过的链值与案卷所记不同：末尾的经过被删，或案卷的链值被改' };
  if (event.version !== version) return { version, field: 'version', says: `缺少第 ${version} 条经过，或编号被改` };
  return { version, ...reasonOf(hash, event, previous?.hash ?? GENESIS, next?.prevHash ?? head) };
}
