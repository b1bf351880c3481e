import { describe, expect, it } from 'vitest';
import { pengyang2026 } from './index.ts';
import { suspensions } from './suspensions.ts';

const { periods, grounds } = suspensions;
const named = (may: boolean): string[] => Object.entries(periods).flatMap(([name, rule]) => ('counts' in rule === may ? [name] : []));

describe('which periods may stand still', () => {
  it('are those that the office sets or counts for a firm, and what an office has promised to see to', () => {
    expect(named(true)).toEqual(['supplement', 'rectification', 'finding', 'disqualification-answer', 'blocker']);
  });

  it.each(['publicity', 'recovery-answer', 'sanction-answer'])('%s protects the public or the accused and never may', (name) => {
    expect(periods[name]).toEqual({ never: expect.stringContaining('不得中断或缩短') });
  });

  it('every other one says why not', () => {
    for (const name of named(false)) expect(periods[name]).toEqual({ never: expect.stringMatching(/.{6,}/) });
  });

  it('a hearing goes on by working days, as it is counted; the rest by natural days', () => {
    const counts = named(true).map((name) => periods[name]);
    expect(counts.filter((rule) => rule !== undefined && 'counts' in rule && rule.counts === 'working-days')).toEqual([
      periods['disqualification-answer'],
    ]);
  });

  it('on three grounds, each of which rests on something, in the version and all that amend it', () => {
    expect(grounds).toEqual({
      'force-majeure': '民法典第一百八十条',
      examination: '参照行政许可法第四十五条',
      'other-authority': '口径，依办法第十八条解释',
    });
    expect(pengyang2026.under({}).suspensions).toBe(suspensions);
  });
});
