import { listArticles } from '../app/kept/list-articles.ts';
import { listPublicNotices } from '../app/list-public-notices.ts';
import { listPublicPayments } from '../app/list-public-payments.ts';
import { readPublicStanding } from '../app/read-public-standing.ts';
import type { ClauseId } from '../kernel/clause.ts';
import { formatYuan } from '../kernel/fen.ts';
import { amountOf } from '../../policy/amount-of.ts';
import type { Policy } from '../../policy/policy.ts';
import { ClauseTag } from './clause-tag.tsx';
import { NoticeList } from './notice-list.tsx';
import type { PageRoute } from './page.tsx';
import { ArticleList } from './guides.tsx';
import { PUBLISHED } from './published.tsx';

const NEWEST = 5;

/** The way of a firm through the programme, with the clause each step stands on. */
const STEPS: ReadonlyArray<readonly [string, string, ClauseId]> = [
  ['申报', '企业提交申报书和证照，工信部门核对条件。', 'measures/8'],
  ['入选公示', '评审后拟定名单，公示至少五个工作日，有异议先核查。', 'measures/11'],
  ['实施改造', '企业自己选服务商，花的钱逐笔登记、逐张发票核对。', 'measures/16'],
  ['验收', '不参与改造的第三方机构评测等级、核对投资。', 'measures/12.2'],
  ['审核和兑付公示', '县级初审、市级审核之后，补助金额再公示一次。', 'measures/12.2'],
  ['拨付', '财政局拨付，金额和依据公开。', 'measures/12.2'],
];

/** The figures people ask about first, read from the policy itself. */
const KeyFigures = ({ policy: { parameters } }: { policy: Policy }) => (
  <ul>
    {['subsidyRate', 'subsidyCeiling', 'publicityDays'].flatMap((name) => {
      const parameter = parameters[name];
      if (parameter === undefined) return [];
      return [
        <li key={name}>
          {parameter.says}：<strong>{amountOf(parameter)}</strong> <ClauseTag clause={parameter.clause} />
        </li>,
      ];
    })}
  </ul>
);

const Steps = () => (
  <ol>
    {STEPS.map(([name, says, clause]) => (
      <li key={name}>
        <strong>{name}</strong>：{says} <ClauseTag clause={clause} />
      </li>
    ))}
  </ol>
);

/** What was published of the registers, and where anyone reports. */
const OpenToAll = () => (
  <>
    <h2>经验和共享</h2>
    <ul>
      {PUBLISHED.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
    <h2>社会监督</h2>
    <p>
      <a href="/complaint">投诉举报</a>，可以匿名，凭回执码查看答复。
    </p>
  </>
);

/** `/`: what the programme is, where it stands, what is open to objection now. */
export const homePage: PageRoute = {
  method: 'GET',
  path: '/',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, place }) => {
    const [notices, payments, standing, articles] = await Promise.all([
      listPublicNotices(ports, programme.id),
      listPublicPayments(ports, programme.id),
      readPublicStanding(ports, programme.id),
      listArticles(ports, programme.id),
    ]);
    if (!notices.ok) return notices;
    if (!payments.ok) return payments;
    if (!standing.ok) return standing;
    const open = notices.value.filter(({ stage }) => stage === 'open');
    const paid = payments.value.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
    return {
      title: '首页',
      describes: '中小企业数字化改造补助：谁入选、花了多少、补了多少、依据哪一条，这里都能查到。',
      body: (
        <>
          <h1>{place.policyTitle}</h1>
          <p className="lead">
            中小企业做数字化改造，验收通过、等级达标后，财政按实际投资的一部分给予补助。谁入选、花了多少、补了多少、依据哪一条，这里都能查到。
          </p>
          <KeyFigures policy={place.policy} />
          <p>
            <a className="button" href="/check">
              自查：我能申请吗、能拿多少
            </a>
          </p>
          <p>
            <a href="/policy">政策逐条说明</a>
          </p>
          <h2>正在公示</h2>
          {open.length === 0 ? <p className="soft">现在没有正在进行的公示。</p> : <NoticeList notices={open} />}
          <p>
            <a href="/notices">全部公示</a>
          </p>
          <h2>进展</h2>
          <p>
            已有 {standing.value.applied} 家企业申报，{standing.value.pilots} 家列入试点，其中 {standing.value.accepted} 家验收通过。
          </p>
          <p>
            {payments.value.length === 0 ? '还没有拨付。' : `已拨付补助和奖励 ${payments.value.length} 笔，合计 ${formatYuan(paid)} 元。`}{' '}
            <a href="/payments">查看明细</a>
          </p>
          <h2>从申报到拨付</h2>
          <Steps />
          <h2>解读、指南和案例</h2>
          {articles.length === 0 ? <p className="soft">还没有发布。</p> : <ArticleList articles={articles.slice(0, NEWEST)} />}
          <p>
            <a href="/guides">全部</a>
          </p>
          <OpenToAll />
          <h2>办理入口</h2>
          <p>
            工作人员、评测机构和企业请<a href="/sign-in">登录</a>。
          </p>
        </>
      ),
    };
  },
};
