import { readCase } from '../../src/app/read-case.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

const CONTACT = '彭阳县工业和信息化局（样例） 0954-7000000';

export const publish = ({ act }: Play, purpose: 'pilot' | 'award', title: string, caseIds: readonly string[]): Promise<string> =>
  act('officer', 'notice', 'publishNotice', { purpose, title, caseIds: [...caseIds], contact: CONTACT });

/** Somebody of the public objects to one firm on a notice. */
export const object = ({ act }: Play, noticeId: string, caseId: string, text: string): Promise<string> =>
  act('public', 'notice', 'raiseObjection', { caseId, text, name: '某群众（样例）', phone: '13900000000' }, noticeId);

/** The officer answers every objection still open. */
export async function settle({ ports, cast, act }: Play, noticeId: string, upheld: boolean, reply: string): Promise<void> {
  const view = granted(await readCase(ports, cast.officer, noticeId));
  if (view.kind !== 'notice') throw new Error(`not a notice: ${noticeId}`);
  for (const { id, settledOn } of view.objections) {
    if (settledOn === undefined) await act('officer', 'notice', 'settleObjection', { objectionId: id, upheld, reply }, noticeId);
  }
}

export const conclude = ({ act }: Play, noticeId: string): Promise<string> => act('officer', 'notice', 'concludeNotice', {}, noticeId);

/** The officer proposes a list and the approver approves it. */
export async function select(play: Play, title: string, caseIds: readonly string[]): Promise<void> {
  const list = await play.act('officer', 'selection', 'submitSelection', { title, caseIds: [...caseIds] });
  await play.act('approver', 'selection', 'approveSelection', {}, list);
}
