import type { RowsTaken, TakeRows } from '../../contract/row-views.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { KeptName } from '../../registers/kept/index.ts';
import { actInside } from '../act-on-case.ts';
import type { Command, Ports, Who } from '../ports.ts';
import { findReadable } from './reads-register.ts';

type Sent = TakeRows['rows'][number];

/** A row of the preview as the act it is: what has an id is changed, what has none is new. */
function commandOf(register: KeptName, { id, version, cells, emptied, row }: Sent, { key, reason }: TakeRows): Command {
  const each = { kind: 'row', key: `${key}:${row}` } as const;
  if (id === null) return { ...each, act: 'enterRow', input: { register, ...cells } };
  return { ...each, caseId: id, act: 'changeRow', input: { register, reason, emptied, ...cells }, ...(version !== null && { version }) };
}

/**
 * Takes the rows of an edited sheet, all of them or none, each as the act it is: a row that was changed here meanwhile refuses
 * the whole, and says which it is. The same key again changes nothing.
 */
export async function takeRows(ports: Ports, who: Who, name: string, sent: TakeRows): Promise<Result<RowsTaken>> {
  const found = findReadable(who.actor, name);
  if (!found.ok) return found;
  const { store, moment } = ports;
  const { programmeId, actor } = who;
  const [programme, now] = [await store.in(programmeId).getProgramme(), await moment(programmeId)];
  return store.transact(programmeId, async (tx) => {
    for (const row of sent.rows) {
      const done = await actInside({ ports, tx, programme, context: { actor, ...now } }, commandOf(found.value, row, sent));
      if (!done.ok) {
        const { code, message, ...rest } = done.refusal;
        return refuse(code, `第${row.row}行：${message}。整份都没有导入`, rest);
      }
    }
    const entered = sent.rows.filter(({ id }) => id === null).length;
    return ok({ entered, changed: sent.rows.length - entered });
  });
}
