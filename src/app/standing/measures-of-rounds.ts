import { nextReport, reportDueOn } from '../../cases/project/reporting/report-due.ts';
import type { StandingMember } from '../../contract/policy-views.ts';
import { memberOf, pilotsOf, type Measure } from './tally.ts';

/** Expert reviews: over once another has approved the minutes. */
const panels: Measure = ({ panels: all }) => {
  const members = (isOver: boolean): readonly StandingMember[] =>
    all
      .filter(({ state }) => (state.stage === 'approved') === isOver)
      .map(({ id, state }) => ({ kind: 'panel', caseId: id, title: state.title, dueOn: null }));
  return { unit: '次评审', met: { says: '纪要已审定', members: members(true) }, open: { says: '进行中', members: members(false) } };
};

/** Rounds of inspection; what one found stands with each firm. */
const inspections: Measure = ({ inspections: all }) => {
  const members = (isOver: boolean): readonly StandingMember[] =>
    all
      .filter(({ state }) => (state.stage === 'concluded') === isOver)
      .map(({ id, state }) => ({ kind: 'inspection', caseId: id, title: state.title, dueOn: null }));
  return { unit: '轮核查', met: { says: '已办结', members: members(true) }, open: { says: '进行中', members: members(false) } };
};

/** Who owes no month's report, and who does, with the day it was due. */
const reports: Measure = (held) => {
  const owing = pilotsOf(held).flatMap((filed) => {
    const month = nextReport(filed.state);
    return month === undefined ? [] : [{ filed, dueOn: reportDueOn(month).day }];
  });
  const late = owing.filter(({ dueOn }) => dueOn < held.today);
  const isLate = (id: string): boolean => late.some(({ filed }) => filed.id === id);
  return {
    unit: '家',
    met: {
      says: '月报齐全',
      members: pilotsOf(held)
        .filter(({ id }) => !isLate(id))
        .map((filed) => memberOf(filed)),
    },
    unmet: { says: '欠报', members: late.map(({ filed, dueOn }) => memberOf(filed, dueOn)) },
  };
};

/** What comes round again: reviews, inspections, monthly reports. */
export const MEASURES_OF_ROUNDS: Readonly<Record<string, Measure>> = {
  P23: reports,
  P24: inspections,
  P34: reports,
  M16: panels,
  M30: inspections,
};
