import { ok, refuse, type Result } from '../../kernel/result.ts';
import { recommendedBy } from '../panel/recommended-by.ts';
import type { Panel } from '../panel/state.ts';
import type { ReviewBasis } from '../panel/review-basis.ts';
import type { SelectionInputs } from './inputs.ts';

export type CitedPanel = { readonly id: string; readonly state: Panel };
type Known = { readonly panel?: CitedPanel; readonly judgedHere: readonly string[] };
const clause = 'measures/11';
type Cited = SelectionInputs['submitSelection'];

/** The review a list follows: one held here, or the minutes of one held elsewhere. Refuses a list without, minutes without a reason, and minutes that pass a review held here by. */
export function basisOf({ panel, judgedHere }: Known, { panelId, caseIds, minutes, reason }: Cited): Result<ReviewBasis> {
  if (panelId !== undefined && minutes !== undefined)
    return refuse('bad-input', '名单只能引用一次评审，请去掉纪要，或从企业列表提交', { clause });
  if (panelId !== undefined) return followed(panel, caseIds, reason);
  if (judgedHere.length > 0)
    return refuse('policy-says-no', `名单中有${judgedHere.length}家已在本系统评审，请从那次评审的页面提交；其余企业另拟名单`, { clause });
  if (minutes !== undefined && reason !== undefined) return ok({ minutes, reason });
  return refuse(
    'facts-missing',
    '名单须引用专家评审：请在评审页面按审定的纪要提交；评审在本系统之外进行的，写明纪要的名称、日期和没有在本系统评审的原因',
    { clause },
  );
}

/** Refuses one that is not a review of applicants with approved minutes, a firm it did not judge, and another list than it recommends without a reason. */
function followed(panel: CitedPanel | undefined, caseIds: readonly string[], reason: string | undefined): Result<ReviewBasis> {
  if (panel === undefined || panel.state.stage === 'none') return refuse('not-found', '没有这次专家评审，请从评审页面重新进入');
  const { id, state } = panel;
  if (state.stage !== 'approved' || state.review !== 'pilot')
    return refuse('wrong-stage', '名单只能引用纪要已经审定的试点企业评审', { clause });
  const unjudged = caseIds.filter((caseId) => !state.firms.some((firm) => firm.caseId === caseId));
  if (unjudged.length > 0) return refuse('policy-says-no', `名单中有${unjudged.length}家没有参加这次评审，请移出或另行评审`, { clause });
  const wanted = recommendedBy(state.conclusion);
  const isAsRecommended = wanted.length === caseIds.length && wanted.every((caseId) => caseIds.includes(caseId));
  if (!isAsRecommended && reason === undefined) return refuse('bad-input', '名单与评审推荐的企业不一致，请写明理由', { clause });
  return ok({ panelId: id, title: state.title, ...(!isAsRecommended && reason !== undefined && { reason }) });
}
