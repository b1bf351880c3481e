import { projectFlow, type Move } from '../../cases/project/flow.ts';
import { PROJECT_STAGE_WORDS } from '../../cases/project/stages.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { citeClause } from '../../kernel/clause.ts';
import { drawStages } from '../../documents/charts/draw-stages.ts';

const saysWho = ({ who, follows }: Move): string => `${who.join('、')}${follows ? '（随名单、公示、导入或批次自动办理）' : ''}`;
const words = { title: '全环节流程图', says: '从申报到拨付的各个阶段：谁办什么，办完到哪一阶段。直接由系统办理时所依据的流程表画出。' };

/** 全环节流程图 (plan/2.1.2): drawn from the table by which acts are decided, and the same as a table. */
export function flowDrawing(): Drawn {
  const flow = projectFlow();
  const boxes = flow.map(({ stage, moves }) => ({
    name: PROJECT_STAGE_WORDS[stage],
    ways: moves.map(({ label, who, to }) => ({ says: `${label}（${who.join('、')}）`, to: PROJECT_STAGE_WORDS[to] })),
  }));
  const rows = flow.flatMap(({ stage, moves }) =>
    moves.map((move) => [PROJECT_STAGE_WORDS[stage], move.label, saysWho(move), PROJECT_STAGE_WORDS[move.to], citeClause(move.clause)]),
  );
  return {
    id: 'flow',
    ...words,
    svg: drawStages({ id: 'flow', ...words }, boxes),
    columns: ['阶段', '办理', '由谁办', '下一阶段', '依据'].map((head) => ({ head })),
    rows,
  };
}
