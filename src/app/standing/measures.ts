import { implementation } from './implementation.ts';
import { findPeriod } from '../../cases/project/suspension/period-on-file.ts';
import { upliftOf } from '../../cases/project/uplift.ts';
import { publicityOf } from '../../cases/notice/publicity.ts';
import type { StandingMember } from '../../contract/policy-views.ts';
import { asDay, type Day } from '../../kernel/day.ts';
import { fundPlanFactsOf } from '../../ledger/fund-plan.ts';
import { countByLevel } from '../figures/level-figures.ts';
import { keptSides } from './by-kept.ts';
import type { Holdings } from './holdings.ts';
import { MEASURES_OF_FITNESS } from './measures-of-fitness.ts';
import { MEASURES_OF_ROUNDS } from './measures-of-rounds.ts';
import { firmsWho, hasReached, memberOf, pilotsOf, type Measure } from './tally.ts';

const numberOf = ({ policy }: Holdings, name: string): number => {
  const parameter = policy.parameters[name];
  if (parameter === undefined) throw new RangeError(`no such number in ${policy.name}: ${name}`);
  return parameter.value;
};

const eligible: Measure = ({ outcomes }) => ({
  unit: '家',
  met: { says: '符合', count: outcomes.yes, at: { page: 'projects', outcome: 'yes' } },
  unmet: { says: '不符合', count: outcomes.no, at: { page: 'projects', outcome: 'no' } },
  open: { says: '待补充', count: outcomes.unknown, at: { page: 'projects', outcome: 'unknown' } },
});

const accepted: Measure = (held) => ({
  ...firmsWho(pilotsOf(held), (filed) => hasReached(filed, 'accepted'), ['验收通过', '尚未通过']),
  target: numberOf(held, 'pilotFirms'),
  dueOn: held.window.to,
});

/** Both targets are the plan's own; the figures page sets each against its own. */
const reachedLevel: Measure = (held) => {
  const goals = countByLevel(
    pilotsOf(held).map(({ state }) => state),
    held.policy,
  );
  const apart = goals.map(({ word, reached, target }) => `${word} ${reached}，目标 ${target}`).join('；');
  return {
    ...firmsWho(pilotsOf(held), ({ state }) => (state.levels.after?.verdict.value?.level ?? 0) >= 2, [
      `改造后达到二级及以上（${apart}）`,
      '尚未达到',
    ]),
    target: numberOf(held, 'firmsToLevelTwo') + numberOf(held, 'firmsToLevelThree'),
    dueOn: held.window.to,
  };
};

/** Whether each pilot rose as demanded, by the same rule as its own page. */
const risen: Measure = (held) => {
  const outcomes = pilotsOf(held).map((filed) => ({ filed, outcome: upliftOf(filed.state, held.policy)?.outcome ?? 'unknown' }));
  const at = (wanted: string): readonly StandingMember[] =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ filed }) => memberOf(filed));
  return {
    unit: '家',
    met: { says: '提升达标', members: at('yes') },
    unmet: { says: '未达标', members: at('no') },
    open: { says: '待评测', members: at('unknown') },
  };
};

const planned: Measure = (held) => firmsWho(pilotsOf(held), ({ state }) => (state.plans ?? []).length > 0, ['方案已审定', '尚未审定']);

/** From the payment on: until when each firm's papers must be kept. */
const kept: Measure = ({ projects, policy }) => ({
  unit: '家',
  met: {
    says: '保管期已算定',
    members: projects.flatMap((filed) => {
      if (filed.state.stage !== 'paid') return [];
      const { value } = policy.decisions.deadline.decide({ kind: 'retention', from: filed.state.payment.paidOn });
      return [memberOf(filed, value && asDay(value.dueOn))];
    }),
  },
});

/** Every version after the first is a change; one on its way, after the first, asks for one. */
const changes: Measure = ({ projects }) => {
  const done = projects.flatMap((filed) =>
    (filed.state.plans ?? [])
      .slice(1)
      .map(({ number }) => ({ ...memberOf(filed), title: `${filed.state.application.name}：第 ${number} 版` })),
  );
  const asked = projects.filter(({ state }) => state.proposal !== undefined && (state.plans ?? []).length > 0);
  return {
    unit: '件变更',
    met: { says: '已审定', members: done },
    unmet: { says: '在办', members: asked.map((filed) => memberOf(filed)) },
  };
};

const assessed: Measure = (held) =>
  firmsWho(pilotsOf(held), ({ state }) => state.levels.before !== undefined, ['改造前已评测', '尚未评测']);
const onFile: Measure = (held) => firmsWho(pilotsOf(held), () => true, ['已建一企一档', '未建']);
const spending: Measure = (held) => firmsWho(pilotsOf(held), ({ state }) => state.expenses.length > 0, ['已登记投资凭证', '尚未登记']);
const requested: Measure = (held) => firmsWho(pilotsOf(held), ({ state }) => state.materials.length > 0, ['已提交验收申请', '尚未提交']);
const entrusted: Measure = (held) =>
  firmsWho(pilotsOf(held), ({ state }) => state.assignment !== undefined, ['已委托无关联的第三方', '尚未委托']);

const reviewed: Measure = (held) =>
  firmsWho(
    pilotsOf(held).filter((filed) => hasReached(filed, 'accepted')),
    (filed) => hasReached(filed, 'city-approved'),
    ['县、市审核通过', '待审核'],
  );
const awarded: Measure = (held) =>
  firmsWho(
    pilotsOf(held).filter((filed) => hasReached(filed, 'accepted')),
    ({ state }) => 'award' in state,
    ['已核定补助', '待核定'],
  );
const paid: Measure = (held) =>
  firmsWho(
    pilotsOf(held).filter((filed) => hasReached(filed, 'county-approved')),
    (filed) => hasReached(filed, 'paid'),
    ['已拨付', '待拨付'],
  );
const closedLoop: Measure = (held) => firmsWho(pilotsOf(held), (filed) => hasReached(filed, 'paid'), ['已走完全程', '进行中']);

const rectified: Measure = ({ projects }) => {
  const ordered = projects.filter(({ state }) => state.rectification !== undefined && state.stage !== 'disqualified');
  return {
    unit: '家',
    met: { says: '已提交整改', members: ordered.filter(({ state }) => state.stage !== 'rectifying').map((filed) => memberOf(filed)) },
    unmet: {
      says: '整改中',
      members: ordered
        .filter(({ state }) => state.stage === 'rectifying')
        .map((filed) => memberOf(filed, findPeriod(filed.state, 'rectification')?.dueOn ?? null)),
    },
  };
};

const disqualified: Measure = ({ projects }) => ({
  unit: '家',
  met: { says: '已取消资格', members: projects.filter(({ state }) => state.stage === 'disqualified').map((filed) => memberOf(filed)) },
});

const selected: Measure = (held) => ({
  ...firmsWho(
    held.projects.filter((filed) => filed.state.stage === 'proposed' || filed.state.stage === 'listed' || hasReached(filed, 'pilot')),
    (filed) => hasReached(filed, 'pilot'),
    ['已确认试点', '拟列入'],
  ),
  target: numberOf(held, 'pilotFirms'),
});

const ruledExpenses: Measure = (held) => {
  const lines = held.projects.flatMap((filed) => filed.state.expenses.map((expense) => ({ filed, expense })));
  const at = (wanted: string): readonly StandingMember[] =>
    lines
      .filter(({ expense }) => expense.verdict.outcome === wanted)
      .map(({ filed, expense }) => ({ ...memberOf(filed), title: `${filed.state.application.name}：${expense.title}` }));
  return {
    unit: '笔',
    met: { says: '已认定', members: at('yes') },
    unmet: { says: '不予认定', members: at('no') },
    open: { says: '待补凭证', members: at('unknown') },
  };
};

const booked: Measure = ({ funds, fundNotices }) => ({
  unit: '份',
  met: {
    says: '指标文件已入账',
    members: funds.map(({ id, state }) => ({ kind: 'fund', caseId: id, title: state.notice.docNo, dueOn: null })),
  },
  unmet: { says: '待入账', count: Math.max(0, fundNotices - funds.length), at: { page: 'funds' } },
});

const goalsFiled: Measure = ({ funds, performances }) => ({
  unit: '份',
  met: {
    says: '绩效目标已备案',
    members: performances.filter(({ state }) => state.frozenOn !== undefined).map(({ id, state }) => ofGoals(id, state.fund.docNo)),
  },
  unmet: {
    says: '绩效目标没有备案',
    members: [
      ...performances
        .filter(({ state }) => state.frozenOn === undefined)
        .map(({ id, state: { fund, filedOn } }) => ofGoals(id, fund.docNo, filedOn === undefined ? fund.dueOn : null)),
      ...funds
        .filter(({ state }) => state.performanceId === undefined)
        .map(({ id, state: { notice } }) => ({ kind: 'fund' as const, caseId: id, title: notice.docNo, dueOn: notice.goalsDueOn })),
    ],
  },
});
const ofGoals = (caseId: string, title: string, dueOn: Day | null = null): StandingMember => ({
  kind: 'performance',
  caseId,
  title,
  dueOn,
});

const shares: Measure = ({ policy, balances }) => {
  const { outcome } = policy.decisions['fund-plan'].decide(fundPlanFactsOf(balances, 'region'));
  const side = (wanted: typeof outcome, says: string) => ({ says, count: outcome === wanted ? 1 : 0, at: { page: 'funds' } as const });
  return { unit: '项资金', met: side('yes', '符合比例'), unmet: side('no', '不符合比例'), open: side('unknown', '尚不能判定') };
};

const publicised: Measure = ({ notices, policy, today }) => {
  const members = (wanted: 'open' | 'concluded'): readonly StandingMember[] =>
    notices
      .filter(({ state }) => state.stage === wanted)
      .map(({ id, state }) => {
        const lastDay = publicityOf(policy, state, today).value?.lastDay;
        return { kind: 'notice', caseId: id, title: state.title, dueOn: wanted === 'open' && lastDay ? asDay(lastDay) : null };
      });
  return { unit: '份', met: { says: '公示已结束', members: members('concluded') }, open: { says: '公示中', members: members('open') } };
};

/** Objections to notices, and complaints about anything. */
const heard: Measure = (held) => {
  const complaints = keptSides(['complaints', 'office-complaints'], held);
  const objections = (isSettled: boolean): readonly StandingMember[] =>
    held.notices.flatMap(({ id, state }) =>
      state.objections
        .filter(({ settledOn }) => (settledOn !== undefined) === isSettled)
        .map(({ raisedOn }) => ({ kind: 'notice' as const, caseId: id, title: `${state.title}，${raisedOn} 提出`, dueOn: null })),
    );
  return {
    unit: '件异议和投诉举报',
    met: { says: '已办结', members: [...objections(true), ...complaints.met] },
    unmet: { says: '待办结', members: [...objections(false), ...complaints.unmet] },
  };
};

const everyCase =
  (says: string): Measure =>
  ({ stages }) => ({
    unit: '件',
    met: { says, count: Object.values(stages).reduce((sum, count) => sum + count, 0), at: { page: 'projects' } },
  });

/** Obligation → how it is counted. What is missing here is counted by its carriers (`by-carriers.ts`). */
export const MEASURES: Readonly<Record<string, Measure>> = {
  ...MEASURES_OF_ROUNDS,
  ...MEASURES_OF_FITNESS,
  P01: accepted,
  P02: reachedLevel,
  P03: risen,
  P09: everyCase('项目按流程定义显示阶段'),
  P11: assessed,
  P13: onFile,
  P14: planned,
  P15: spending,
  P17: shares,
  P18: reviewed,
  P22: closedLoop,
  P25: disqualified,
  P26: accepted,
  P27: risen,
  P28: paid,
  P29: rectified,
  P30: paid,
  P33: selected,
  P37: accepted,
  P38: rectified,
  P45: spending,
  P46: heard,
  M02: booked,
  M03: shares,
  M04: shares,
  M06: eligible,
  M07: awarded,
  M10: eligible,
  M12: entrusted,
  M13: eligible,
  M17: publicised,
  M18: reviewed,
  M19: requested,
  M20: entrusted,
  M21: paid,
  M22: rectified,
  M25: goalsFiled,
  M27: ruledExpenses,
  M28: kept,
  M29: changes,
  M31: disqualified,
  M32: everyCase('项目记着所用的版本'),
  M33: implementation,
};
