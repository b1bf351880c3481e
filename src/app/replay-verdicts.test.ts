import { describe, expect, it } from 'vitest';
import { findPolicy } from '../../policy/index.ts';
import { walkTo } from '../../test/way.ts';
import { verdictsIn } from '../cases/verdicts-in.ts';
import { replayEvent } from './replay-verdicts.ts';

const events = [...walkTo('the end').cases].flatMap(([caseId, { history }]) =>
  history.map(({ version, payload }) => ({ caseId, version, type: payload.type, payload })),
);
/** As the database gives it back, with one thing put right or wrong in its text. */
const altered = (type: string, from: string, to: string) => {
  const event = events.find((each) => each.type === type);
  if (event === undefined) throw new Error(`no ${type} on the way`);
  const text = JSON.stringify(event);
  expect(text).toContain(from);
  return replayEvent(JSON.parse(text.replaceAll(from, to)) as typeof event, findPolicy);
};

describe('the verdicts on file of one firm’s whole way', () => {
  it('are given again bit for bit, every decision on the way among them', () => {
    expect(events.flatMap((event) => replayEvent(event, findPolicy).differing)).toEqual([]);
    expect(new Set(events.flatMap(({ payload }) => verdictsIn(payload)).map(({ decision }) => decision))).toEqual(
      new Set([
        'enterprise-eligibility',
        'fund-plan',
        'publicity',
        'digital-level',
        'expense',
        'independence',
        'subsidy',
        'payment-readiness',
        'deadline',
      ]),
    );
  });

  it('are named with case, event and test where the record says otherwise', () => {
    expect(
      altered(
        'county-approved',
        '"test":"accepted","clause":"measures/7.1","holds":true',
        '"test":"accepted","clause":"measures/7.1","holds":false',
      ).differing,
    ).toEqual([
      {
        caseId: 'project-1',
        version: expect.any(Number) as number,
        event: 'county-approved',
        decision: 'subsidy',
        pack: 'pengyang-2026',
        tests: ['accepted'],
        fields: [],
      },
    ]);
  });

  it.each([
    ['county-approved', '"fen":60000000', '"fen":60000001', 'steps'],
    ['county-approved', '"amountFen":30000000}}', '"amountFen":30000001}}', 'amountFen'],
    ['fund-notice-registered', '"goalsDueOn":"2026-07-01"', '"goalsDueOn":"2026-07-02"', 'dueOn'],
  ])('are named where what stands beside them in %s no longer follows', (type, from, to, field) => {
    expect(altered(type, from, to).differing).toMatchObject([{ tests: [], fields: [field] }]);
  });

  it('differ without a test where only the value does', () => {
    expect(altered('county-approved', '"amountFen":30000000', '"amountFen":30000001').differing).toMatchObject([{ tests: [] }]);
  });

  it('are named where their version is not shipped, or their facts are not in shape', () => {
    expect(altered('county-approved', 'pengyang-2026', 'pengyang-2030').differing).toMatchObject([{ fault: '没有政策包“pengyang-2030”' }]);
    expect(altered('county-approved', '"inPilot":true', '"inPilot":"yes"').differing[0]?.fault).toMatch(/^inPilot：/);
  });
});
