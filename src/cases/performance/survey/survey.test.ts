import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../kernel/day.ts';
import { type County, person } from '../../../../test/county.ts';
import { EVALUATION, filedGoals, onPerformance, performanceOf, performanceStep } from '../../../../test/performance-way.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { walkTo } from '../../../../test/way.ts';
import { type Ballot, type BallotBox, castBallot, countBox, openBox } from './ballot-box.ts';
import { contentOf } from './content-of.ts';
import { QUESTION_NAMES, SMALLEST_GROUP, SURVEY_MARKS, type SurveyQuestion } from './questions.ts';
import type { Survey } from './records.ts';

const officer = person('officer');
const ballot = (mark: number, text = ''): Ballot => ({
  marks: Object.fromEntries(QUESTION_NAMES.map((each) => [each, mark])) as Record<SurveyQuestion, number>,
  text,
});
const RIGHTS = Array.from({ length: 10 }, (_, at) => `right-${at}`);
function boxOf(...ballots: readonly (readonly [right: string, ballot: Ballot])[]): BallotBox {
  return ballots.reduce((box, [right, each]) => {
    const cast = castBallot(box, right, each);
    if (!cast.ok) throw new Error(cast.refusal.message);
    return cast.value;
  }, openBox(RIGHTS));
}
const boxWith = (...marks: readonly number[]): BallotBox => boxOf(...marks.map((mark, at) => [`right-${at}`, ballot(mark)] as const));

/** A county with a pilot and filed goals, asked until the end of July. */
function asking(): County {
  const county = filedGoals(Object.assign(walkTo('submitPlan'), { today: asDay('2026-07-20') }));
  performanceStep(county, 'openSurvey', officer, { round: 'mid-term', closesOn: asDay('2026-07-31') });
  return county;
}
const surveyOf = (county: County): Survey => {
  const [survey] = performanceOf(county).surveys ?? [];
  if (survey === undefined) throw new Error('no survey was opened');
  return survey;
};

describe('a ballot box', () => {
  it('takes each right once, and none that it does not have', () => {
    const box = boxOf(['right-3', ballot(0)]);
    expect(refusalOf(castBallot(box, 'right-3', ballot(4))).code).toBe('already-done');
    expect(refusalOf(castBallot(box, 'right-x', ballot(4))).code).toBe('already-done');
    expect(box.unused).not.toContain('right-3');
  });

  it('is the same whoever answered first: nothing in it has an order of time or leads to a right', () => {
    const sheet = fc.record({ mark: fc.nat(SURVEY_MARKS.length - 1), text: fc.string() });
    const sheets = fc.array(sheet, { minLength: 1, maxLength: RIGHTS.length });
    fc.assert(
      fc.property(sheets, fc.nat(), (sent, turn) => {
        const cast = sent.map(({ mark, text }, at) => [`right-${at}`, ballot(mark, text)] as const);
        const at = turn % cast.length;
        const box = boxOf(...cast);
        // In another order of time.
        expect(boxOf(...cast.slice(at), ...cast.slice(0, at))).toEqual(box);
        // With every sheet in another hand.
        expect(boxOf(...cast.map(([right], each) => [right, cast[(each + at) % cast.length]?.[1] ?? ballot(0)] as const))).toEqual(box);
      }),
    );
  });

  it('says of a group that is too small only how many answered', () => {
    const few = Array.from({ length: SMALLEST_GROUP - 1 }, (_, at) => [`right-${at}`, ballot(0, '样例意见')] as const);
    expect(countBox(boxOf(...few))).toEqual({ answered: SMALLEST_GROUP - 1, spreads: null, texts: [] });
    expect(countBox(boxOf(...few, ['right-9', ballot(1)]))).toMatchObject({ answered: SMALLEST_GROUP, texts: few.map(() => '样例意见') });
    expect(countBox(undefined)).toEqual({ answered: 0, spreads: null, texts: [] });
  });
});

describe('a satisfaction survey', () => {
  it('asks the pilots of its day, once a round, until a day to come', () => {
    const county = asking();
    expect(surveyOf(county).firms).toHaveLength(1);
    const again = { round: 'mid-term', closesOn: asDay('2026-08-31') };
    expect(refusalOf(onPerformance(county, 'openSurvey', officer, again)).code).toBe('already-done');
    const past = { round: 'final', closesOn: county.today };
    expect(refusalOf(onPerformance(county, 'openSurvey', officer, past)).code).toBe('bad-input');
    const nobody = filedGoals();
    expect(refusalOf(onPerformance(nobody, 'openSurvey', officer, { ...past, closesOn: asDay('2027-01-01') })).code).toBe('facts-missing');
  });

  it('has a link passed on by an officer only openly, once a firm, and to no other', () => {
    const county = asking();
    const [firm] = surveyOf(county).firms;
    const hand = (creditCode: string) => onPerformance(county, 'handSurveyLink', officer, { round: 'mid-term', creditCode });
    expect(refusalOf(hand('91640425MA76NOBODY')).code).toBe('not-found');
    expect(hand(firm?.creditCode ?? '').ok).toBe(true);
    expect(surveyOf(county).handed).toEqual([firm?.creditCode]);
    expect(refusalOf(hand(firm?.creditCode ?? '')).code).toBe('already-done');
    Object.assign(county, { today: asDay('2026-08-01') });
    expect(refusalOf(hand(firm?.creditCode ?? '')).code).toBe('wrong-stage');
  });

  it('is counted after its last day and not before, once', () => {
    const county = asking();
    county.registers.box = boxWith(0, 0, 1, 2, 4, 1);
    const count = () => onPerformance(county, 'countSurvey', officer, { round: 'mid-term' });
    Object.assign(county, { today: asDay('2026-07-31') });
    expect(refusalOf(count()).code).toBe('wrong-stage');
    Object.assign(county, { today: asDay('2026-08-01') });
    expect(count().ok).toBe(true);
    expect(surveyOf(county).result).toMatchObject({ answered: 6, on: '2026-08-01' });
    expect(refusalOf(count()).code).toBe('already-done');
    expect(refusalOf(onPerformance(county, 'countSurvey', officer, { round: 'final' })).code).toBe('not-found');
  });
});

describe('how many firms are content', () => {
  const counted = (box?: BallotBox): Survey => ({
    ...surveyOf(asking()),
    result: { on: asDay('2026-08-01'), by: '样例', ...countBox(box) },
  });

  it('is the share of those who answered, rounded down, with its arithmetic', () => {
    expect(contentOf([counted(boxWith(0, 0, 1, 2, 4, 1))])).toEqual({
      actual: 66,
      says: '中期评价满意度调查，邀请1家，收回6份：很满意2、满意2、一般1、不满意0、很不满意1；4 ÷ 6 = 66%（舍到整数）',
    });
  });

  it('is unknown, and not nothing, where too few answered or nobody was asked', () => {
    expect(contentOf([counted(boxWith(4, 4))])).toEqual({ actual: null, says: '中期评价满意度调查，邀请1家，收回2份，不足5份，不作统计' });
    expect(contentOf([surveyOf(asking())]).actual).toBeNull();
    expect(contentOf([]).actual).toBeNull();
  });

  it('goes before what the office states, which counts where the survey does not know', () => {
    const county = asking();
    county.registers.box = boxWith(0, 0, 1, 2, 4);
    Object.assign(county, { today: asDay('2026-08-01') });
    performanceStep(county, 'countSurvey', officer, { round: 'mid-term' });
    const missed = { no: '8', cause: '样例' };
    performanceStep(county, 'evaluateGoals', officer, { ...EVALUATION, gaps: [...EVALUATION.gaps, missed] });
    expect(performanceOf(county).evaluation?.lines.find(({ no }) => no === '8')?.actual).toBe(60);
    const unasked = filedGoals();
    performanceStep(unasked, 'evaluateGoals', officer, EVALUATION);
    expect(performanceOf(unasked).evaluation?.lines.find(({ no }) => no === '8')?.actual).toBe(95);
  });
});
