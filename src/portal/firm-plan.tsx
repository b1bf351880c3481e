import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';

const STEP = { draft: '正在拟写，还没有提交', submitted: '已提交，等待核对审定', checked: '已核对，等待审定' } as const;

/** What the firm planned, and where a plan or a change of it stands. */
export const FirmPlan = ({ view: { id, acts, project } }: { view: ProjectView }) => {
  const { plans = [], proposal, stage } = project;
  const current = plans.at(-1);
  const mayWrite = acts.some(({ act, allowed }) => act === 'draftPlan' && allowed);
  if (stage !== 'pilot' && current === undefined) return null;
  return (
    <>
      <h2>改造方案</h2>
      {current === undefined ? <p>还没有审定的方案。方案审定后，支出按方案逐笔比对，才能申请验收。</p> : null}
      {current === undefined ? null : (
        <p>
          现行第{current.number}版，{formatDay(current.approvedOn)}审定，{current.plan.lines.length}项，计划投资
          <strong>{formatYuan(current.sumFen)} 元</strong>。
        </p>
      )}
      {proposal === undefined ? null : <p>{`${current === undefined ? '方案' : '变更申请'}${STEP[proposal.step]}。`}</p>}
      {proposal?.returned === undefined ? null : <p className="bad">已退回：{proposal.returned}</p>}
      {mayWrite ? (
        <p>
          <a className="button quiet" href={`/plans/${id}`}>
            {current === undefined ? '填写改造方案' : '申请变更方案'}
          </a>
        </p>
      ) : null}
    </>
  );
};
