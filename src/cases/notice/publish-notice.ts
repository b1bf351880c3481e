import type { Policy } from '../../../policy/policy.ts';
import { formatWan, formatYuan } from '../../kernel/fen.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { type KnownCase, knownCases, listObstacle } from '../named-projects.ts';
import { sayBasis } from '../selection/words.ts';
import type { NoticeItem, NoticePurpose } from './acts.ts';
import type { NoticeDeed } from './notice-deed.ts';

/** Publishes unit, project and intended amount (measures/11). Refuses firms at another stage or already in an open notice. */
export const publishNotice: NoticeDeed<'publishNotice'> = {
  decide: (_state, { input: { purpose, title, caseIds, contact }, facts: { projects }, policy, context: { today } }) => {
    const listed = knownCases(caseIds, projects);
    const refused = listObstacle(caseIds, projects, purpose === 'pilot' ? 'listed' : 'city-approved') ?? inNotice(listed);
    if (refused) return refused;
    const items = listed.map((each) => itemOf(each, purpose, policy));
    return ok([{ type: 'notice-published', purpose, title, items, startsOn: today, contact, edition: policy.name }]);
  },
};

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
