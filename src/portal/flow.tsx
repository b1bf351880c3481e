import { flowDrawing } from '../app/figures/flow-drawing.ts';
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
      </>
    ),
  }),
};
