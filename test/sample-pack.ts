import { hash as digest } from 'node:crypto';
import { dailyRootOf, proofOf } from '../src/app/daily-tree.ts';
import { packEntries } from '../src/app/evidence/pack-entries.ts';
import { chained, GENESIS } from '../src/app/event-chain.ts';
import { writeArchive } from '../src/files/archive.ts';
import type { KeptReason } from '../src/kernel/kept-reasons.ts';
import { asDay } from '../src/kernel/day.ts';

export const nodeHash = (data: string | Uint8Array): string => digest('sha256', data);
const file = Buffer.from('样例凭证：一张照片的字节');
const on = asDay('2026-07-21');

const PAYLOADS = [
  { type: 'objection-raised', objection: { id: '1', raisedOn: on, text: '样例异议', from: { name: '样例群众', phone: '' } } },
  { type: 'acceptance-requested', papers: [{ name: '样例凭证.jpg', digest: nodeHash(file) }] },
  {
    type: 'county-returned',
    reason: '凭证不清',
    because: [{ test: 'complete', clause: 'measures/12.2', holds: false, says: '缺付款凭证' }],
  },
];

/** A small evidence pack, whole, and the root that covers it: events with a reason and a file, made without any database. */
export function samplePack(): { readonly bytes: Uint8Array; readonly root: string } {
  const reasons: KeptReason[] = [];
  let prevHash = GENESIS;
  const events = PAYLOADS.map((payload, index) => {
    const said = { caseId: 'sample', version: index + 1, type: payload.type, act: 'sample', actor: { personId: 'p', name: '样例经办' } };
    const { reasons: named, payload: _, ...event } = chained(nodeHash, { ...said, on, at: '2026-07-21T02:00:00.000Z', prevHash, payload });
    reasons.push(...named);
    prevHash = event.hash;
    return event;
  });
  const heads = [
    { caseId: 'other', version: 1, head: 'a'.repeat(64) },
    { caseId: 'sample', version: events.length, head: prevHash },
  ];
  const inclusion = proofOf(nodeHash, 'demo', on, heads, 'sample');
  if (!inclusion) throw new Error('the sample is in no tree');
  const root = dailyRootOf(nodeHash, 'demo', on, heads);
  const proof = { programmeId: 'demo', caseId: 'sample', version: events.length, head: prevHash, on, root, ...inclusion };
  const evidence = { proof, events, reasons, files: [{ digest: nodeHash(file), name: '样例凭证.jpg', bytes: file }] };
  const entries = packEntries(nodeHash, evidence).map(({ name, content }) => ({
    name,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
  return { bytes: writeArchive(entries), root };
}
