import { readPublicNotice } from '../app/read-public-notice.ts';
import type { PageRoute } from './page.tsx';

/** Short enough to be read over the phone; the office finds it as that line of the notice's timeline. */
const receiptOf = (noticeId: string, version: string): string => `${noticeId.slice(-6).toUpperCase()}-${version}`;

/** `/notices/:id/thanks?receipt=`: what happens now with an objection. */
export const thanksPage: PageRoute = {
  method: 'GET',
  path: '/notices/:id/thanks',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, params, query }) => {
    const found = await readPublicNotice(ports, programme.id, params['id'] ?? '');
    if (!found.ok) return found;
    const version = /^\d{1,9}$/.exec(query['receipt'] ?? '')?.[0];
    if (version === undefined) return { to: `/notices/${found.value.id}` };
    return {
      title: '异议已收到',
      body: (
        <>
          <h1>异议已收到</h1>
          <div className="box">
            <p>回执号</p>
            <p className="big">{receiptOf(found.value.id, version)}</p>
            <p className="soft">请记下或截图保存，查询时报此号。</p>
          </div>
          <p>针对：{found.value.title}</p>
          <p>工作人员会先核查，再按您留下的电话答复。核查清楚之前，被提出异议的企业不会列入试点，也不会拨付补助。</p>
          <p>受理：{found.value.contact}</p>
          <p>
            <a href={`/notices/${found.value.id}`}>回到公示</a>
          </p>
        </>
      ),
    };
  },
};
