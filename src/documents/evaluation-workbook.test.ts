import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../cases/performance/state.ts';
import { endedGoals, performanceOf } from '../../test/performance-way.ts';
import { evaluationWorkbook } from './evaluation-workbook.ts';

const file = performanceOf(endedGoals());
const [evaluation] = file.evaluations;
if (evaluation === undefined) throw new Error('nothing was evaluated');
const { sheets } = evaluationWorkbook({ ...file, corrections: correctionsOf(file) }, evaluation);

describe('an evaluation as a workbook', () => {
  it('has the score table, the reports and the corrections', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['终期评价', '季度监控', '整改']);
  });

  it('gives every indicator its points, which make a hundred, and its score, with the sum and the source', () => {
    const [table] = sheets;
    const points = (table?.rows ?? []).map((row) => Math.round(Number(row[5]) * 100));
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(10_000);
    expect(table?.rows[0]).toEqual([
      '产出',
      '数量指标',
      '完成数字化改造的企业',
      '≥ 10家',
      '0家',
      8.35,
      0,
      '8.35 × 0 ÷ 10 = 0.00',
      '一家也没有',
      '尚未验收（样例）',
    ]);
    expect(table?.columns.filter(({ total }) => total).map(({ header }) => header)).toEqual(['分值', '得分']);
  });
});
