import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { KnownProject } from '../named-projects.ts';
import { MOST_MARK, SERVICE_QUESTION_NAMES } from '../project/delivery/records.ts';
import { planInForce } from '../project/plan/in-force.ts';
import { providersOf, serverNameOf } from '../project/serving.ts';
import type { KnownSanction } from '../sanction/state.ts';

/** One thing a provider is judged by: so many of so many, with what they are. */
export type Criterion = {
  readonly name: 'acceptance' | 'deadlines' | 'recognition' | 'satisfaction' | 'conduct';
  readonly title: string;
  readonly clause: ClauseId;
  readonly done: number;
  readonly of: number;
  /** The arithmetic, in words. */
  readonly says: string;
};
/** `points`: hundredths of a point of 100; null where no works can be judged yet. Criteria without a case are left out, not counted as nothing. */
export type Rating = {
  readonly provider: { readonly name: string; readonly creditCode: string };
  readonly criteria: readonly Criterion[];
  readonly points: number | null;
};

const FULL = 10_000;
const sharePoints = ({ done, of }: Criterion): number => Math.floor((FULL * done) / of);

function acceptanceOf(projects: readonly KnownProject[]): Criterion {
  const judged = projects.filter(({ acceptances }) => acceptances.length > 0);
  const first = judged.filter(({ acceptances: [opinion] }) => opinion?.outcome === 'passed');
  const says = `所服务的企业中${judged.length}家有了验收意见，其中${first.length}家一次通过`;
  return { name: 'acceptance', title: '验收结果', clause: 'plan/2.4.3', done: first.length, of: judged.length, says };
}

/** Lines that the provider confirmed a contract of or delivered, of which it can be said whether they came in time. */
function deadlinesOf(projects: readonly KnownProject[], code: string, today: Day): Criterion {
  const told = projects.flatMap((project) => {
    const { deliveries = [], contractStatements = [] } = project;
    const own = (planInForce(project)?.plan.lines ?? []).filter(({ no }) =>
      [...deliveries.filter(({ provider }) => provider === code), ...contractStatements.filter(({ party }) => party === code)].some(
        ({ line }) => line === no,
      ),
    );
    return own.flatMap(({ no, dueOn }) => {
      const last = deliveries.findLast(({ line, provider }) => line === no && provider === code);
      // What lies with the firm is not held against the provider.
      if (last?.step === 'delivered') return last.deliveredOn <= dueOn ? [] : [false];
      if (last?.step === 'accepted') return [last.deliveredOn <= dueOn];
      return dueOn < today ? [false] : [];
    });
  });
  const inTime = told.filter(Boolean).length;
  const says = `到期或已经交付的方案项${told.length}项，其中${inTime}项按计划日期交付并经企业确认`;
  return { name: 'deadlines', title: '按期交付', clause: 'plan/2.4.2', done: inTime, of: told.length, says };
}

function recognitionOf(projects: readonly KnownProject[], code: string): Criterion {
  const answered = projects.flatMap(({ deliveries = [] }) =>
    deliveries.filter(({ provider, step }) => provider === code && step !== 'delivered'),
  );
  const taken = answered.filter(({ objection }) => objection === undefined);
  const says = `企业答复过的交付${answered.length}次，其中${taken.length}次没有异议`;
  return { name: 'recognition', title: '企业认可', clause: 'measures/9', done: taken.length, of: answered.length, says };
}

/** What the firms say under their names, mark by mark out of all they could have given; who says nothing counts neither way. */
function satisfactionOf(projects: readonly KnownProject[], code: string): Criterion {
  const asked = projects.flatMap(({ contracts = [] }) => contracts.filter(({ party }) => party.creditCode === code));
  const said = projects.flatMap(({ serviceRatings = [] }) => serviceRatings.filter(({ provider }) => provider === code));
  const done = said.flatMap((rating) => SERVICE_QUESTION_NAMES.map((name) => rating[name])).reduce((sum, mark) => sum + mark, 0);
  const of = said.length * SERVICE_QUESTION_NAMES.length * MOST_MARK;
  const says = `登记的合同${asked.length}份，企业具名评价了${said.length}份，共给${done}分，满分${of}分；没有评价的不计`;
  return { name: 'satisfaction', title: '企业满意度', clause: 'measures/9', done, of, says };
}

function conductOf(sanctions: readonly KnownSanction[]): Criterion {
  const standing = sanctions.filter(({ stage }) => stage === 'imposed').length;
  const says = standing === 0 ? '没有生效的处理决定' : `有${standing}项生效的处理决定`;
  return { name: 'conduct', title: '遵守规定', clause: 'measures/17', done: standing === 0 ? 1 : 0, of: 1, says };
}

/**
 * How a provider did, by the records of that day (plan/2.4.3): the share of each criterion of which there is a case, all weighing alike, since
 * the text names neither criteria nor weights. Whole hundredths, rounded down. Good conduct alone is no performance: it makes no rating.
 */
export function rateProvider(
  provider: Rating['provider'],
  {
    projects,
    sanctions,
    today,
  }: { readonly projects: readonly KnownProject[]; readonly sanctions: readonly KnownSanction[]; readonly today: Day },
): Rating {
  const { creditCode } = provider;
  const served = projects.filter((project) => providersOf(project).includes(creditCode));
  const works = [
    acceptanceOf(served),
    deadlinesOf(served, creditCode, today),
    recognitionOf(served, creditCode),
    satisfactionOf(served, creditCode),
  ].filter(({ of }) => of > 0);
  const own = sanctions.filter(({ sanctioned }) => sanctioned.provider.creditCode === creditCode);
  const criteria = [...works, conductOf(own)];
  const sum = criteria.map(sharePoints).reduce((total, each) => total + each, 0);
  return { provider, criteria, points: works.length === 0 ? null : Math.floor(sum / criteria.length) };
}

/** Everybody who serves a project, once, under the name the files know. */
export function providersIn(projects: readonly KnownProject[]): readonly Rating['provider'][] {
  const named = projects.flatMap((project) =>
    providersOf(project).map((creditCode) => {
      const contract = project.contracts?.find(({ party }) => party.creditCode === creditCode);
      return { creditCode, name: contract?.party.name ?? serverNameOf(project, creditCode) };
    }),
  );
  return [...new Map(named.toReversed().map((each) => [each.creditCode, each])).values()];
}

/** Best first; those of the same points by name. Who cannot be rated yet comes last. */
export const inOrder = (ratings: readonly Rating[]): readonly Rating[] =>
  ratings.toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1) || (a.provider.name < b.provider.name ? -1 : 1));

/** Equal points share a place; null where there are none. */
export const placeOf = (ratings: readonly Rating[], { points }: Rating): number | null =>
  points === null ? null : 1 + ratings.filter((each) => each.points !== null && each.points > points).length;

export const sayPoints = (points: number): string => (points / 100).toFixed(2);
/** The whole arithmetic in one paragraph, for whoever checks it with a pencil. */
export const sayArithmetic = ({ criteria, points }: Rating): string =>
  [
    ...criteria.map((each) => `${each.title}：${each.says}，得${sayPoints(sharePoints(each))}分`),
    points === null ? '还没有可以评价的服务，不计总分' : `${criteria.length}项相加除以${criteria.length}，得${sayPoints(points)}分`,
  ].join('；');
