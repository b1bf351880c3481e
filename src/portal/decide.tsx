import type { PageRoute } from './page.tsx';

/** `/decide`: which questions the policy answers, and how a program asks them. */
export const decidePage: PageRoute = {
  method: 'GET',
  path: '/decide',
  access: 'anyone',
  show: async ({ place, reply }) => {
    const { title, decisions } = place.policy;
    return {
      title: '政策判定',
      body: (
        <>
          <h1>政策判定</h1>
          <p>{title}中的每一项判断都是公开的：同样的事实，任何人算出的结果都一样，并逐条说明依据。本系统办理业务用的就是这些判定。</p>
          <ul>
            {Object.values(decisions).map((decision) => (
              <li key={decision.name}>
                {decision.title} <code className="small soft">{decision.name}</code>
              </li>
            ))}
          </ul>
          <p>
            供程序调用：<code>POST {reply.server.base}/api/v1/decisions/名称</code>，无需登录，不保存任何内容。字段见{' '}
            <a href="/api/v1/openapi.json">接口说明（OpenAPI 3.1）</a>。
          </p>
        </>
      ),
    };
  },
};
