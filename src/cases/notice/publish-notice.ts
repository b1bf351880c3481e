import type { Policy } from '../../../policy/policy.ts';
import { formatWan, formatYuan } from '../../kernel/fen.ts';
import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import { type KnownCase, knownCases, listObstacle } from '../named-projects.ts';
import type { NamedCase } from '../needs.ts';
import { purposeRow } from '../outlay/purposes.ts';
import type { NamedOutlay } from '../outlay/state.ts';
import { sayBasis } from '../panel/review-basis.ts';
import type { NoticeItem, NoticePurpose } from './acts.ts';
import type { NoticeDeed } from './notice-deed.ts';

/** Publishes unit, project and intended amount (measures/11). Refuses firms at another stage or already in an open notice. */
export const publishNotice: NoticeDeed<'publishNotice'> = {
  decide: (_state, { input: { purpose, title, caseIds, contact }, facts, policy, context: { today } }) => {
    const read = purpose === 'reward' ? rewardItems(caseIds, facts.outlays) : firmItems(caseIds, facts.projects, purpose, policy);
    if (!read.ok) return read;
    return ok([{ type: 'notice-published', purpose, title, items: read.value, startsOn: today, contact, edition: policy.name }]);
  },
};

function firmItems(
  caseIds: readonly string[],
  projects: readonly NamedCase[],
  purpose: Exclude<NoticePurpose, 'reward'>,
  policy: Policy,
): Result<readonly NoticeItem[]> {
  const listed = knownCases(caseIds, projects);
  const refused = listObstacle(caseIds, projects, purpose === 'pilot' ? 'listed' : 'city-approved') ?? inNotice(listed);
  return refused ?? ok(listed.map((each) => itemOf(each, purpose, policy)));
}

function rewardItems(caseIds: readonly string[], outlays: readonly NamedOutlay[]): Result<readonly NoticeItem[]> {
  if (new Set(caseIds).size < caseIds.length) return refuse('bad-input', '同一笔奖励在公示中出现两次，请去掉重复的');
  const listed = outlays.filter(({ caseId, state }) => caseIds.includes(caseId) && state.stage === 'approved' && !('openNotice' in state));
  if (listed.length < caseIds.length)
    return refuse('wrong-stage', '只有已批准、还没有公示的奖励可以公示，请刷新后重选', { clause: 'measures/11' });
  return ok(
    listed.map(({ caseId, state: { ground, amountFen } }) => ({
      caseId,
      name: ground.beneficiary.name,
      project: purposeRow(ground.purpose).says,
      amountFen,
      amountSays: `${formatYuan(amountFen)} 元`,
    })),
  );
}

function inNotice(listed: readonly KnownCase[]): Refused | null {
  const names = listed.filter(({ state }) => state.openNotice !== undefined).map(({ state }) => state.application.name);
  return names.length === 0
    ? null
    : refuse('already-done', `${names.join('、')}正在公示中，不能重复公示，请去掉`, { clause: 'measures/11' });
}

function itemOf({ caseId, state }: KnownCase, purpose: NoticePurpose, policy: Policy): NoticeItem {
  const industry = policy.industries[state.application.facts.industry ?? ''] ?? '';
  const amountFen = purpose === 'award' && 'award' in state ? state.award.amountFen : null;
  const amountSays = amountFen === null ? intended(policy) : `${formatYuan(amountFen)} 元`;
  return {
    caseId,
    name: state.application.name,
    project: `${industry}企业数字化改造`,
    amountFen,
    amountSays,
    ...(purpose === 'pilot' && state.basis && { review: sayBasis(state.basis) }),
  };
}

/** 拟补助金额 before anything is spent: the rule and its limit (measures/7.1). */
const intended = (policy: Policy): string =>
  `验收后按认定投资的 ${numberOf(policy, 'subsidyRate')}% 核定，最高 ${formatWan(numberOf(policy, 'subsidyCeiling'))} 万元`;

function numberOf({ parameters }: Policy, name: string): number {
  const parameter = parameters[name];
  if (parameter === undefined) throw new RangeError(`the pack states no ${name}`);
  return parameter.value;
}
