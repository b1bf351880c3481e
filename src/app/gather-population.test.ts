import { describe, expect, it } from 'vitest';
import { walkTo } from '../../test/way.ts';
import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { gather, gatheredCases, nothingGathered } from './gather-population.ts';

const events = [...walkTo('the end').cases].flatMap(([caseId, { history }]) => history.map(({ payload }) => ({ caseId, payload })));
const gathered = (more: typeof events = []) => {
  const all = nothingGathered();
  for (const event of [...events, ...more]) gather(all, event);
  return gatheredCases(all);
};
const of = (event: EventOf<CaseKind>, caseId: string) => ({ caseId, payload: event });

describe('the questions that a programme has answered', () => {
  it('stand each under the edition that answered it, those behind a subsidy too', () => {
    const subsidy = gathered().find(({ decision, onFile }) => decision === 'subsidy' && onFile?.kind === 'project');
    expect(subsidy?.pack).toBe('pengyang-2026');
    expect(subsidy?.decision === 'subsidy' && subsidy.expenses?.map(({ pack }) => pack)).toContain('pengyang-2026');
  });

  it('lead each to the case it was asked in', () => {
    const kinds = gathered().map(({ decision, onFile }) => [decision, onFile?.kind]);
    expect(kinds.filter(([decision]) => decision === 'fund-plan' || decision === 'deadline').map(([, kind]) => kind)).toEqual([
      'fund',
      'fund',
    ]);
  });

  it('keep of an expense its last answer, however that came about', () => {
    const [registered] = events.flatMap(({ caseId, payload }) => (payload.type === 'expense-registered' ? [{ caseId, payload }] : []));
    if (!registered) throw new Error('no expense on the way');
    const { caseId, payload } = registered;
    const edition = 'pengyang-2026?deductibleTax=included';
    const expense = { ...payload.expense, verdict: { ...payload.expense.verdict, pack: edition } };
    const revised = gathered([of({ type: 'expense-revised', expense, reason: '台账更正' }, caseId)]);
    const asked = (cases: typeof revised) => cases.filter(({ decision }) => decision === 'expense');
    expect(asked(revised)).toHaveLength(asked(gathered()).length);
    expect(asked(revised).filter(({ pack }) => pack === edition)).toHaveLength(1);
  });
});
