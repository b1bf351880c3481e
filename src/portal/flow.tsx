import { flowDrawing } from '../app/figures/flow-drawing.ts';
import { projectFlow } from '../cases/project/flow.ts';
import { PROJECT_STAGE_WORDS } from '../cases/project/stages.ts';
import { Drawing } from './drawing.tsx';
import type { PageRoute } from './page.tsx';

/** `/policy/flow`: the whole way from application to payment, as the acts are decided (plan/2.1.2). */
export const flowPage: PageRoute = {
  method: 'GET',
  path: '/policy/flow',
  access: 'anyone',
  show: async () => ({
    title: '全环节流程图',
    body: (
      <>
        <p className="soft">
          <a href="/policy">政策条款</a>
        </p>
        <h1>申报、服务、验收、拨付全环节</h1>
        <Drawing drawn={flowDrawing()} />
        <h2>不改变阶段、各阶段还可以办的</h2>
        <dl>
          {projectFlow()
            .filter(({ others }) => others.length > 0)
            .map(({ stage, others }) => (
              <div key={stage}>
                <dt>
                  <strong>{PROJECT_STAGE_WORDS[stage]}</strong>
                </dt>
                <dd className="small">{others.join('、')}</dd>
              </div>
            ))}
        </dl>
      </>
    ),
  }),
};
