import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { type County, person, policy } from '../../../test/county.ts';
import { endedGoals, handedUp, onPerformance, performanceOf, performanceStep, requested } from '../../../test/performance-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';
import { sayAbove } from './words.ts';

const [officer, city, centre] = [person('officer'), person('city'), person('centre')];
const waits = (county: County): readonly string[] => deadlinesOf(performanceOf(county), policy).map(({ deadline }) => deadline);
const handUp = (county: County, round = 'final') =>
  onPerformance(county, 'requestEvaluation', officer, requested(round), { follows: true });
const at = (level: string) => ({ round: 'final', level });
const concluded = (county: County, rest: object = {}) => ({
  result: 'passed',
  points: 92,
  opinion: '样例意见',
  document: '样工信发〔2027〕3号',
  concludedOn: county.today,
  ...rest,
});

describe('an evaluation that is handed up', () => {
  it('is waited for without a day, by the office until it is sent, then by each level until that came to a conclusion', () => {
    const county = endedGoals();
    expect(waits(county)).toEqual(['evaluation-request']);
    expect(handUp(county).ok).toBe(true);
    expect(waits(county)).toEqual(['city-evaluation', 'centre-evaluation']);
    performanceStep(county, 'receiveRequest', city, at('city'));
    performanceStep(county, 'concludeRequest', city, { ...at('city'), ...concluded(county) });
    expect(waits(county)).toEqual(['centre-evaluation']);
    performanceStep(county, 'receiveRequest', centre, at('centre'));
    performanceStep(county, 'concludeRequest', centre, { ...at('centre'), ...concluded(county, { result: 'failed', points: undefined }) });
    expect(waits(county)).toEqual([]);
    const { requests = [] } = performanceOf(county);
    expect(sayAbove(requests, 'final')).toMatch(/^市工信局评价结论：通过，92分（样工信发.+），自治区促进中心评价结论：不通过（样工信发/u);
    expect(sayAbove(requests, 'mid-term')).toBeNull();
  });

  it('goes up again only to whoever sent it back; what the other level said stands', () => {
    const county = handedUp();
    performanceStep(county, 'receiveRequest', city, at('city'));
    performanceStep(county, 'returnRequest', centre, { ...at('centre'), reason: '缺材料（样例）' });
    expect(waits(county)).toEqual(['evaluation-request', 'city-evaluation']);
    expect(handUp(county).ok).toBe(true);
    const { requests = [] } = performanceOf(county);
    expect(requests.map(({ to }) => to)).toEqual([['city', 'centre'], ['centre']]);
    expect(sayAbove(requests, 'final')).toBe('市工信局受理评价申请，自治区促进中心待受理');
  });

  it.each<[string, (county: County) => ReturnType<typeof handUp>, string]>([
    ['before it was approved', (county) => handUp(county, 'mid-term'), 'wrong-stage'],
    ['twice', (county) => handUp(county), 'already-done'],
    ['answered for the other level', (county) => onPerformance(county, 'receiveRequest', city, at('centre')), 'not-permitted'],
    [
      'answered before it was handed up',
      (county) => onPerformance(county, 'receiveRequest', city, { ...at('city'), round: 'mid-term' }),
      'not-found',
    ],
    [
      'concluded before it was taken',
      (county) => onPerformance(county, 'concludeRequest', city, { ...at('city'), ...concluded(county) }),
      'wrong-stage',
    ],
    [
      'sent back after it was taken',
      (county) => {
        performanceStep(county, 'receiveRequest', city, at('city'));
        return onPerformance(county, 'returnRequest', city, { ...at('city'), reason: '样例' });
      },
      'already-done',
    ],
    [
      'concluded on a day to come',
      (county) => {
        performanceStep(county, 'receiveRequest', city, at('city'));
        const concludedOn = asDay('2099-01-01');
        return onPerformance(county, 'concludeRequest', city, { ...at('city'), ...concluded(county, { concludedOn }) });
      },
      'bad-input',
    ],
  ])('is not taken %s', (_what, tried, code) => expect(refusalOf(tried(handedUp())).code).toBe(code));
});
