import { describe, expect, it } from 'vitest';
import { policy } from '../../test/county.ts';
import type { PublishedNotice } from '../cases/notice/state.ts';
import { asDay } from '../kernel/day.ts';
import { consequencesOf } from './consequences.ts';

const item = { caseId: 'p1', name: '样例甲', creditCode: 'A' };
const selection = {
  stage: 'submitted',
  title: '名单',
  items: [item],
  submittedBy: '样例',
  submittedOn: asDay('2026-07-01'),
  hands: {},
} as const;
const noticeFor = (purpose: 'pilot' | 'award'): PublishedNotice => ({
  stage: 'concluded',
  purpose,
  title: '公示',
  items: [{ caseId: 'p1', name: '样例甲', project: '改造', amountFen: null, amountSays: '验收后核定' }],
  startsOn: asDay('2026-07-06'),
  contact: '样例',
  objections: [],
  conclusions: [],
  hands: {},
});
const facts = (upheld: boolean) => ({
  startsOn: '2026-07-06',
  asOf: '2026-07-20',
  objections: upheld ? [{ raisedOn: '2026-07-07', settledOn: '2026-07-08', upheld }] : [],
});
const concluded = (upheld: boolean) =>
  ({
    type: 'notice-concluded',
    on: asDay('2026-07-20'),
    conclusions: [{ caseId: 'p1', facts: facts(upheld), verdict: policy.decisions.publicity.decide(facts(upheld)) }],
  }) as const;
const acts = (...asked: Parameters<typeof consequencesOf>) => consequencesOf(...asked).map(({ act, caseId }) => `${act} ${caseId}`);

describe('what an act on one case means for others', () => {
  it.each([
    {
      name: 'a submitted list proposes its firms',
      event: { type: 'selection-submitted', title: '名单', items: [item] },
      means: 'proposePilot p1',
    },
    { name: 'an approved list lists them', event: { type: 'selection-approved' }, means: 'listPilot p1' },
    { name: 'a returned list sets them back', event: { type: 'selection-returned', reason: '先核实' }, means: 'returnPilot p1' },
  ] as const)('$name', ({ event, means }) => {
    expect(acts(event, { id: 's1', state: selection })).toEqual([means]);
  });

  it.each([
    { purpose: 'pilot', upheld: false, means: 'confirmPilot p1' },
    { purpose: 'pilot', upheld: true, means: 'removePilot p1' },
    { purpose: 'award', upheld: false, means: 'concludeAwardNotice p1' },
    { purpose: 'award', upheld: true, means: 'concludeAwardNotice p1' },
  ] as const)('a concluded $purpose notice, objection upheld: $upheld', ({ purpose, upheld, means }) => {
    expect(acts(concluded(upheld), { id: 'n1', state: noticeFor(purpose) })).toEqual([means]);
  });

  it('an event on a project means nothing for other cases', () => {
    expect(acts({ type: 'pilot-listed', selectionId: 's1' }, { id: 'p1', state: { stage: 'none' } })).toEqual([]);
  });
});
