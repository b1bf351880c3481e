import { listProjects } from '../../src/app/list-projects.ts';
import { readCase } from '../../src/app/read-case.ts';
import type { NoticePurpose } from '../../src/cases/notice/acts.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

const CONTACT = '彭阳县工业和信息化局（样例） 0954-7000000';

export const publish = ({ act }: Play, purpose: NoticePurpose, title: string, caseIds: readonly string[]): Promise<string> =>
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

/** The officer confirms that these firms meet the conditions, those that are still to be. */
export async function confirm({ ports, cast, act }: Play, caseIds: readonly string[]): Promise<void> {
  const { items } = granted(await listProjects(ports, cast.officer, { stage: 'applied', limit: 200 }));
  const opinion = '材料与登记信息一致，符合全部条件（样例）';
  for (const { id } of items) if (caseIds.includes(id)) await act('officer', 'project', 'confirmEligibility', { opinion }, id);
}

/** The seed holds no review before its first list: the experts met on paper. */
export const REVIEWED = { minutes: '试点企业专家评审会议纪要（样例）', reason: '评审会在系统启用之前召开（样例）' };

/** Said wherever an approved evaluation has to be weighed (measures/14). */
export const WEIGHED = { weighed: '按中期评价的情况安排，没有要调整的（样例）' };

/** The officer proposes a list and the approver approves it. */
export async function select(play: Play, title: string, caseIds: readonly string[]): Promise<void> {
  await confirm(play, caseIds);
  const list = await play.act('officer', 'selection', 'submitSelection', { title, caseIds: [...caseIds], ...REVIEWED });
  await play.act('approver', 'selection', 'approveSelection', WEIGHED, list);
}
