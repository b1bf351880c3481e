import type { Policy } from '../../../policy/policy.ts';
import { findRequest } from '../../cases/performance/state.ts';
import { rowTitle } from '../../cases/row/row-title.ts';
import type { StandingMember } from '../../contract/policy-views.ts';
import { addYears, formatDay, isDay, type Day } from '../../kernel/day.ts';
import type { Holdings } from './holdings.ts';
import type { Measure } from './tally.ts';

type Held = Pick<Holdings, 'rows' | 'performances' | 'policy'>;
type Issued = { readonly on: Day; readonly member: StandingMember };
type Passed = { readonly on: Day; readonly member: StandingMember };

const yearsOf = ({ parameters }: Policy): number => parameters['programmeYears']?.value ?? 0;

/** The county's own paper on the list of what the programme rests on; the first, where it was amended later. */
function issuedIn({ rows }: Held): Issued | undefined {
  const papers = rows.flatMap(({ id, state }): Issued[] => {
    const { level, issuedOn } = state.cells;
    if (state.stage !== 'kept' || state.register !== 'policy-bases' || level !== 'county') return [];
    if (typeof issuedOn !== 'string' || !isDay(issuedOn)) return [];
    return [{ on: issuedOn, member: { kind: 'row', caseId: id, title: rowTitle(state), dueOn: null } }];
  });
  return papers.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/** The final evaluation that the region's centre found passed; the last, where several funds were evaluated. */
function passedIn({ performances }: Held): Passed | undefined {
  const found = performances.flatMap(({ id, state }): Passed[] => {
    const answer = findRequest(state, 'final', 'centre')?.answers.centre;
    if (answer?.is !== 'concluded' || answer.conclusion.result !== 'passed') return [];
    return [{ on: answer.conclusion.concludedOn, member: { kind: 'performance', caseId: id, title: state.fund.docNo, dueOn: null } }];
  });
  return found.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/** 实施期 (measures/18): from the day the county's paper was issued to the passing of the final evaluation, within the programme's years. */
export const implementation: Measure = (held) => {
  const unit = '个实施期';
  const [issued, passed] = [issuedIn(held), passedIn(held)];
  if (issued === undefined)
    return { unit, open: { says: '本县文件的印发日期没有登记，实施期算不出', count: 1, at: { page: 'register', name: 'policy-bases' } } };
  const endsOn = addYears(issued.on, yearsOf(held.policy));
  const says = `${formatDay(issued.on)}印发，${formatDay(endsOn)}满期`;
  if (passed === undefined) return { unit, unmet: { says: `${says}，终期评价还没有通过`, members: [{ ...issued.member, dueOn: endsOn }] } };
  const isLate = passed.on > endsOn;
  const counted = { says: `${says}，${formatDay(passed.on)}通过终期评价${isLate ? '，晚于满期' : ''}`, members: [passed.member] };
  return isLate ? { unit, unmet: counted } : { unit, met: counted };
};
