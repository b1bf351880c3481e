import { describe, expect, it } from 'vitest';
import { failedTests, type Verdict } from '../../src/kernel/verdict.ts';
import type { Example } from '../example.ts';
import { fenOf } from '../what-if/shift.ts';
import { pengyang2026 } from './index.ts';

const decide = ({ decision, facts }: Example): Verdict =>
  (pengyang2026.decisions[decision].decide as (facts: Example['facts']) => Verdict)(facts);

describe.each(pengyang2026.examples)('算例：$title', ({ rows, given, clause }) => {
  it('每一例都算得出写着的结论', () => {
    for (const row of rows) {
      const { outcome, fen, day, size, level, fails = [] } = row.answer;
      const verdict = decide(row);
      expect({ says: row.says, outcome: verdict.outcome, fails: failedTests(verdict) }).toEqual({ says: row.says, outcome, fails });
      const [{ lastDay, dueOn = lastDay, size: sized, level: levelled }] = [(verdict.value ?? {}) as Record<string, unknown>];
      const stated = { ...(day && { day }), ...(size && { size }), ...(level !== undefined && { level }) };
      expect({ says: row.says, day: dueOn, size: sized, level: levelled }).toMatchObject({ says: row.says, ...stated });
      if (fen !== undefined) expect({ says: row.says, fen: fenOf(verdict) }).toEqual({ says: row.says, fen });
    }
  });
  it('事实合格式，条款在册，行行不同名', () => {
    expect(given).toMatch(/。$/);
    expect(pengyang2026.clauses.map(({ id }) => id)).toContain(clause);
    expect(new Set(rows.map(({ says }) => says)).size).toBe(rows.length);
    for (const { decision, facts } of rows) expect(pengyang2026.decisions[decision].facts.safeParse(facts).success).toBe(true);
  });
});
