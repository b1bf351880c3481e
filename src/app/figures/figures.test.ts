import { describe, expect, it } from 'vitest';
import { policy, projectOf } from '../../../test/county.ts';
import { P, walkTo } from '../../../test/way.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import { asDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { asMonth } from '../../kernel/month.ts';
import { drawLevelCosts, drawLevelGoals, drawLevelMoves } from './level-figures.ts';
import { countByMonth, drawProgress } from './progress-figures.ts';
import { drawScenesByIndustry, drawScenesOf } from './scene-figures.ts';
import { drawByCategory, drawByWorks } from './spending-figures.ts';
import { drawSlowestWaits, drawStageTimes } from './waiting-figures.ts';

const pilot = projectOf(walkTo('approveByCounty'), P);
const young = projectOf(walkTo('registerExpense'), P);
const yuan = formatYuan(recognisedFenOf(pilot.expenses));
const cell = (rows: readonly (readonly string[])[], line: string, column: number) => rows.find(([first]) => first === line)?.[column];

describe('levels', () => {
  it('are shown from before to after, firms not yet judged apart, and what a level cost', () => {
    const { rows } = drawLevelMoves([pilot, pilot, young]);
    expect(rows.map(([, after, count]) => [after, count])).toContainEqual(['尚未评定', '1']);
    const risen = rows.find(([, after]) => after !== '尚未评定');
    expect(risen?.[2]).toBe('2');
    const { before, after } = pilot.levels;
    const gained = (after?.verdict.value?.level ?? 0) - (before?.verdict.value?.level ?? 0);
    const [cost, ...others] = drawLevelCosts([pilot, pilot, young]).rows;
    expect(cost?.slice(1)).toEqual(['2', formatYuan(Math.floor(recognisedFenOf(pilot.expenses) / gained))]);
    expect(others).toEqual([]);
  });

  it('two and three are counted apart, each against its own target', () => {
    const after = (level: 2 | 3) => ({
      ...pilot,
      levels: { ...pilot.levels, after: { ...pilot.levels.after, verdict: { ...pilot.levels.after?.verdict, value: { level } } } },
    });
    const pilots = [after(2), after(2), after(3), young] as unknown as Parameters<typeof drawLevelGoals>[0];
    expect(drawLevelGoals(pilots, policy).rows).toEqual([
      ['二级', '8', '2', '6'],
      ['三级及以上', '2', '1', '1'],
    ]);
  });
});

describe('spending', () => {
  it('by category and by works comes to the same sums', () => {
    const [kinds, works] = [drawByCategory([pilot]).rows, drawByWorks([pilot]).rows];
    expect(cell(kinds, '合计', 2)).toBe(yuan);
    expect(cell(works, '合计', 4)).toBe(yuan);
    expect(cell(works, '合计', 3)).toBe(cell(kinds, '合计', 1));
  });

  it('of nobody is no table', () => {
    expect(drawByCategory([]).rows).toEqual([]);
    expect(drawByWorks([]).rows).toEqual([]);
  });
});

describe('times', () => {
  const stays = (firm: string, pilotDays: number) => ({
    name: firm,
    stays: [
      { stage: 'eligible' as const, from: asDay('2026-07-01'), to: asDay('2026-07-04') },
      { stage: 'pilot' as const, from: asDay('2026-07-04'), to: asDay(`2026-07-${String(4 + pilotDays).padStart(2, '0')}`) },
      { stage: 'accepting' as const, from: asDay(`2026-07-${String(4 + pilotDays).padStart(2, '0')}`), to: null },
    ],
  });
  const ways = [stays('甲', 1), stays('乙', 9), stays('丙', 3)];

  it('of a stage are the middle and the longest of those that are over', () => {
    expect(drawStageTimes(ways, asDay('2026-08-01')).rows).toEqual([
      ['符合条件', '3', '3', '3'],
      ['试点实施', '3', '3', '9'],
    ]);
  });

  it('the slowest wait comes first; what is at its end waits no more', () => {
    const done = { name: '丁', stays: [{ stage: 'paid' as const, from: asDay('2026-01-01'), to: null }] };
    expect(drawSlowestWaits([...ways, done], asDay('2026-08-01')).rows.map(([name, , , days]) => [name, days])).toEqual([
      ['甲', '27'],
      ['丙', '25'],
      ['乙', '19'],
    ]);
  });
});

describe('scenes', () => {
  it('of a firm stand side by side before and after, as the two assessments say', () => {
    const rows = drawScenesOf(pilot)[0]?.rows ?? [];
    const said = (phase: 'before' | 'after') => Object.values(pilot.levels[phase]?.facts.scenes ?? {}).map((level) => level.toFixed(1));
    expect(rows.map(([, before]) => before)).toEqual(said('before'));
    expect(rows.map(([, , after]) => after)).toEqual(said('after'));
  });

  it('of a firm that was judged only once are no picture, and do not count in a mean', () => {
    expect(drawScenesOf(young)).toEqual([]);
    expect(drawScenesByIndustry([pilot, young], policy)[0]?.says).toContain('1家');
  });

  it('of industries are shown one by one only where there are several', () => {
    const facts = { ...pilot.application.facts, industry: 'other' };
    const stranger = { ...pilot, application: { ...pilot.application, facts } };
    expect(drawScenesByIndustry([pilot, pilot], policy).map(({ id }) => id)).toEqual(['scenes']);
    expect(drawScenesByIndustry([pilot, stranger], policy)).toHaveLength(3);
  });
});

describe('progress', () => {
  const pilotFrom = (...days: readonly string[]) => ({
    name: '甲',
    stays: days.map((day) => ({ stage: 'pilot' as const, from: asDay(day), to: null })),
  });

  it('counts a firm from the month in which it first came there, and never less later', () => {
    const ways = [pilotFrom('2026-07-31', '2026-12-01'), pilotFrom('2026-09-01'), { name: '乙', stays: [] }];
    const { rows } = drawProgress(ways, asDay('2026-10-02'));
    expect(rows.map(([month, pilots]) => [month, pilots])).toEqual([
      ['2026年7月', '1'],
      ['2026年8月', '1'],
      ['2026年9月', '2'],
      ['2026年10月', '2'],
    ]);
    expect(countByMonth(ways, 'paid', [asMonth('2026-10')])).toEqual([0]);
  });

  it('of nobody is no table', () => {
    expect(drawProgress([], asDay('2026-10-02')).rows).toEqual([]);
  });
});
