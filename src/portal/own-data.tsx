import { listPapers } from '../app/papers/list-papers.ts';
import { ACCOUNT_READERS, MEMBERS, PARTIES, ROLE_WORDS, type Role } from '../cases/roles.ts';
import { NOTICE_PURPOSE_WORDS } from '../cases/notice/acts.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { refuse } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { findOwnProject } from './own-project.ts';
import type { PageRoute } from './page.tsx';

const wordsOf = (roles: readonly Role[]): string => roles.map((role) => ROLE_WORDS[role]).join('、');

/** Everyone who did something in the case, in what capacity, how often, last when. */
function handsIn({ timeline }: ProjectView) {
  const hands = new Map<string, { count: number; last: string }>();
  for (const { by, as, on } of timeline) {
    const who = as === undefined ? by : `${by}（${as}）`;
    hands.set(who, { count: (hands.get(who)?.count ?? 0) + 1, last: formatDay(on) });
  }
  return [...hands];
}

/** What anybody may read of the firm, and where. */
const Published = ({ view: { notices, project } }: { view: ProjectView }) => (
  <>
    <h2>公开了什么</h2>
    {notices.length === 0 ? <p>还没有公开过。名单公示、拨付公开之前，公众看不到贵单位的任何情况。</p> : null}
    <ul>
      {notices.map(({ id, purpose, startsOn, lastDay }) => (
        <li key={id}>
          <a href={`/notices/${id}`}>{NOTICE_PURPOSE_WORDS[purpose]}公示</a>（{formatDay(startsOn)}发布，至{formatDay(lastDay)}
          ）：单位名称、项目、{purpose === 'pilot' ? '拟补助的算法' : '拟补助金额'}、结果
        </li>
      ))}
      {project.stage === 'paid' ? (
        <li>
          <a href="/payments">拨付公开</a>：单位名称、信用代码、金额{formatYuan(project.award.amountFen)} 元、拨付日期
        </li>
      ) : null}
    </ul>
    <p>联系人、电话、收款账户、发票和合同、评分和材料原件不公开。</p>
  </>
);

/** What the answers and papers of the firm were used for. */
const Used = ({ view: { project, levels } }: { view: ProjectView }) => (
  <>
    <h2>用在了哪里</h2>
    <ul>
      <li>申报表的回答：判断是否符合申报条件（{project.application.verdict.because.length}项，逐项理由见“我的项目”）</li>
      {levels.length === 0 ? null : <li>评测的答卷和佐证：评定数字化水平（{levels.length}次）</li>}
      {project.expenses.length === 0 ? null : (
        <li>合同、发票、付款：逐笔认定投资（{project.expenses.length}笔），发票号码与全县台账比对，同一张票只认一次</li>
      )}
      {'award' in project ? <li>认定的投资和等级：核定补助金额</li> : null}
      {project.account?.inForce === undefined ? null : <li>收款账户：拨付补助，别无他用</li>}
      <li>单位名称和信用代码：与经营异常、严重失信等名单和其他补助台账比对</li>
    </ul>
  </>
);

/** `/firm/data`: who handled what the firm gave, who may read it, what it was used for, what was published. */
export const ownDataPage: PageRoute = {
  method: 'GET',
  path: '/firm/data',
  access: ['firm'],
  show: async (visit) => {
    const session = signedIn(visit);
    const own = await findOwnProject(visit.premises, session);
    if (!own.ok) return own;
    if (own.value === undefined) return refuse('not-found', '贵单位还没有申报，还没有资料在案');
    const view = own.value;
    const papers = await listPapers(visit.premises.ports, session.who, view.id);
    if (!papers.ok) return papers;
    return {
      title: '我的资料用在了哪里',
      body: (
        <>
          <p className="soft">
            <a href="/firm">我的项目</a>
          </p>
          <h1>我的资料用在了哪里</h1>
          <p>
            在案的有申报表、{papers.value.length}份材料和{view.timeline.length}条办理记录。
            <a href="/firm/receipts">贵单位提交过的</a>都有回执。
          </p>
          <h2>谁办理过</h2>
          <ul>
            {handsIn(view).map(([who, { count, last }]) => (
              <li key={who}>
                {who}：{count}次，最近{last}
              </li>
            ))}
          </ul>
          <h2>谁能看到</h2>
          <p>
            能看全部案件的岗位：{wordsOf(MEMBERS)}。只看受托案件的单位：
            {wordsOf(PARTIES.filter((role) => role !== 'firm'))}；评审专家只在评审时看。其他企业看不到。
          </p>
          <p>
            收款账号的全部数字，只有{wordsOf(ACCOUNT_READERS.filter((role) => role !== 'firm'))}能看到。打开查看不逐次记录，办理逐条记录。
          </p>
          <Used view={view} />
          <Published view={view} />
        </>
      ),
    };
  },
};
