import { listPublicPayments } from '../app/list-public-payments.ts';
import { readPublicFlow } from '../app/read-public-flow.ts';
import type { PublicPayment } from '../contract/public-views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { ClauseTag } from './clause-tag.tsx';
import { Drawing } from './drawing.tsx';
import { OpenData } from './open-data.tsx';
import type { PageRoute } from './page.tsx';

const totalOf = (payments: readonly PublicPayment[]): bigint => payments.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);

const Payments = ({ payments }: { payments: readonly PublicPayment[] }) => (
  <table className="stack">
    <caption>
      共 {payments.length} 笔，合计 {formatYuan(totalOf(payments))} 元
    </caption>
    <thead>
      <tr>
        <th scope="col">单位</th>
        <th scope="col">统一社会信用代码</th>
        <th scope="col">事由</th>
        <th scope="col">拨付日期</th>
        <th scope="col" className="money">
          金额（元）
        </th>
        <th scope="col">公示</th>
      </tr>
    </thead>
    <tbody>
      {payments.map(({ caseId, name, creditCode, what, paidOn, amountFen, noticeId }) => (
        <tr key={caseId}>
          <td>{name}</td>
          <td className="code" data-label="信用代码">
            {creditCode}
          </td>
          <td data-label="事由">{what}</td>
          <td className="day" data-label="拨付日期">
            {formatDay(paidOn)}
          </td>
          <td className="money" data-label="金额（元）">
            {formatYuan(amountFen)}
          </td>
          <td data-label="公示">{noticeId === null ? '—' : <a href={`/notices/${noticeId}`}>看公示</a>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** `/payments`: every subsidy and reward paid, as the rules on open government want it. */
export const paymentsPage: PageRoute = {
  method: 'GET',
  path: '/payments',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const [found, flow] = await Promise.all([listPublicPayments(ports, programme.id), readPublicFlow(ports, programme.id)]);
    if (!found.ok) return found;
    return {
      title: '拨付公开',
      describes: '补助和奖励付给了谁、为什么、多少、哪天付的。',
      body: (
        <>
          <h1>拨付公开</h1>
          <p>
            补助在验收、县级初审、市级审核和公示都通过之后拨付（
            <ClauseTag clause="measures/12.2" />
            ），奖励在评选评价、公示无异议之后拨付（
            <ClauseTag clause="measures/12.1" />
            ）。
          </p>
          <p>
            <a href="/bad-faith">失信名单</a>
          </p>
          {found.value.length === 0 ? <p className="soft">还没有拨付。</p> : <Payments payments={found.value} />}
          {flow !== null && <Drawing drawn={flow} />}
          <OpenData lists={['payments']} />
        </>
      ),
    };
  },
};
