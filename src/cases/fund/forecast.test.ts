import { describe, expect, it } from 'vitest';
import { policy, projectOf } from '../../../test/county.ts';
import { P, walkTo } from '../../../test/way.ts';
import { asDay } from '../../kernel/day.ts';
import { forecastOf } from './forecast.ts';

const TODAY = asDay('2026-11-20');
const at = (act: string) => ({ caseId: act, state: projectOf(walkTo(act), P) });
const forecast = (acts: readonly string[], availableFen: number) => forecastOf(acts.map(at), availableFen, policy, TODAY);

describe('how long the money lasts', () => {
  it('an award that stands is to be paid now; a plan on its last milestone, by the same rule', () => {
    const { lines } = forecast(['registerExpense', 'approveByCity'], 1_000_000_000);
    expect(lines.map(({ basis, on }) => [basis, on])).toEqual([
      ['award', '2026-11-20'],
      ['plan', '2026-12-31'],
    ]);
    const [award, plan] = lines;
    expect(award?.leftFen).toBe(1_000_000_000 - (award?.fen ?? 0));
    expect(plan?.leftFen).toBe((award?.leftFen ?? 0) - (plan?.fen ?? 0));
  });

  it('says the first day on which it does not reach, and none where it does', () => {
    const fen = forecast(['approveByCity'], 0).lines[0]?.fen ?? 0;
    expect(forecast(['approveByCity', 'registerExpense'], fen).runsOutOn).toBe('2026-12-31');
    expect(forecast(['approveByCity'], fen)).toMatchObject({ runsOutOn: null, leftFen: 0 });
    expect(forecast(['approveByCity'], fen - 1).runsOutOn).toBe('2026-11-20');
  });

  it('a project without a plan is counted and not guessed; one that was paid or never a pilot is none of it', () => {
    expect(forecast(['submitPlan', 'confirmEligibility', 'the end'], 0)).toMatchObject({ lines: [], unknown: 1, runsOutOn: null });
  });
});
