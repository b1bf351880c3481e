import { describe, expect, it } from 'vitest';
import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import { projectFlow } from '../../cases/project/flow.ts';
import { PROJECT_STAGE_WORDS, PROJECT_WAY } from '../../cases/project/stages.ts';
import { drawStages, layOutStages } from '../../documents/charts/draw-stages.ts';
import { flowDrawing } from './flow-drawing.ts';

describe('the drawing of the whole way (plan/2.1.2)', () => {
  const { svg, rows } = flowDrawing();

  it('has every stage, and the straight way in one piece', () => {
    for (const words of Object.values(PROJECT_STAGE_WORDS)) expect(svg).toContain(`>${words}</text>`);
    for (const [index, stage] of PROJECT_WAY.slice(0, -1).entries()) {
      const next = PROJECT_WAY[index + 1];
      if (next === undefined) throw new RangeError('the way has no next stage');
      expect(rows.some(([from, , , to]) => from === PROJECT_STAGE_WORDS[stage] && to === PROJECT_STAGE_WORDS[next])).toBe(true);
    }
  });

  it('tells every act that anybody may do, in the picture or beside it', () => {
    const told = [...rows.map(([, what]) => what), ...projectFlow().flatMap(({ others }) => others)].join();
    for (const { label, consequence, to } of Object.values(PROJECT_ACTS)) if (!consequence || to) expect(told).toContain(label);
  });
});

describe('stages with their ways', () => {
  const stages = [
    { name: '甲', ways: [{ says: '办（某）', to: '乙' }] },
    {
      name: '乙',
      ways: [
        { says: '退', to: '甲' },
        { says: '完', to: '丙' },
      ],
    },
    { name: '丙', ways: [] },
  ];

  it('need a rail only where a way does not lead to the stage below, and never overlap', () => {
    const { rails, boxes } = layOutStages(stages);
    expect(rails.map(({ to }) => to)).toEqual(['甲']);
    expect(boxes.every(({ y }, index) => index === 0 || y > (boxes[index - 1]?.y ?? 0) + 30)).toBe(true);
  });

  it('that lead nowhere are a defect', () => {
    expect(() => drawStages({ id: 'x', title: '样例', says: '样例' }, [{ name: '甲', ways: [{ says: '办', to: '无' }] }])).toThrow('无');
  });
});
