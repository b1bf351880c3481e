import type { NamedCase } from '../../cases/needs.ts';
import type { NoticeItem } from '../../cases/notice/acts.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Make } from './given.ts';
import { noticeContent } from './notice-content.ts';

/** A firm whose award is no longer what the notice shows. One that left the way meanwhile has none at all. */
const isOtherwise = ({ caseId, amountFen }: NoticeItem, projects: readonly NamedCase[]): boolean =>
  projects.some(({ caseId: id, state }) => id === caseId && 'award' in state && state.award.amountFen !== amountFen);

/** Notice 2 (measures/12.2): who is to be paid how much. Refuses amounts that the cases no longer have. */
export const awardNotice: Make<'notice'> = (given) => {
  if (given.state.stage === 'none' || given.state.purpose !== 'award') return null;
  const otherwise = given.state.items.filter((item) => isOtherwise(item, given.projects));
  if (otherwise.length === 0) return ok(noticeContent(given, given.state));
  const names = otherwise.map(({ name }) => name).join('、');
  return refuse('policy-says-no', `${names}现在核定的金额与公示的不一致：请查明原因，按现在的金额重新公示`, { clause: 'measures/12.2' });
};
