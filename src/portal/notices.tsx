import { listPublicNotices } from '../app/list-public-notices.ts';
import { NoticeList } from './notice-list.tsx';
import { OpenData } from './open-data.tsx';
import type { PageRoute } from './page.tsx';

/** `/notices`: what is open to objection now, and what has been. */
export const noticesPage: PageRoute = {
  method: 'GET',
  path: '/notices',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const found = await listPublicNotices(ports, programme.id);
    if (!found.ok) return found;
    const open = found.value.filter(({ stage }) => stage !== 'concluded');
    const past = found.value.filter(({ stage }) => stage === 'concluded');
    return {
      title: '公示',
      describes: '列入试点和兑付补助之前都要公示，任何人可以提出异议，无需登录。',
      body: (
        <>
          <h1>公示</h1>
          <p>列入试点和兑付补助之前，都要公示至少五个工作日。公示期内，任何人都可以提出异议，无需登录。</p>
          <h2>正在公示</h2>
          {open.length === 0 ? <p className="soft">现在没有正在进行的公示。</p> : <NoticeList notices={open} />}
          <h2>往期公示</h2>
          {past.length === 0 ? <p className="soft">还没有结束的公示。</p> : <NoticeList notices={past} />}
          <OpenData lists={['notices', 'notice-lines']} />
        </>
      ),
    };
  },
};
