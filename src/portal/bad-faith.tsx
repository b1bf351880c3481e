import { listPublicBadFaith } from '../app/list-recoveries.ts';
import { TRIGGERS } from '../cases/recovery/records.ts';
import type { PublicBadFaith } from '../contract/public-views.ts';
import { formatDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';
import { OpenData } from './open-data.tsx';
import type { PageRoute } from './page.tsx';

const Listed = ({ rows }: { rows: readonly PublicBadFaith[] }) => (
  <table className="stack">
    <caption>共 {rows.length} 家</caption>
    <thead>
      <tr>
        <th scope="col">企业</th>
        <th scope="col">统一社会信用代码</th>
        <th scope="col">情形</th>
        <th scope="col">列入日期</th>
        <th scope="col">截止日期</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, creditCode, trigger, from, until }) => (
        <tr key={`${creditCode} ${from}`}>
          <td>{name}</td>
          <td className="code" data-label="信用代码">
            {creditCode}
          </td>
          <td data-label="情形">
            {TRIGGERS[trigger].says} <ClauseTag clause={TRIGGERS[trigger].clause} />
          </td>
          <td className="day" data-label="列入日期">
            {formatDay(from)}
          </td>
          <td className="day" data-label="截止日期">
            {formatDay(until)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** `/bad-faith`: the firms that are on the county's list of bad faith today (measures/17 wants it public). */
export const badFaithPage: PageRoute = {
  method: 'GET',
  path: '/bad-faith',
  access: 'anyone',
  show: async ({ premises: { ports, programme } }) => {
    const rows = await listPublicBadFaith(ports, programme.id);
    return {
      title: '失信名单',
      body: (
        <>
          <h1>失信名单</h1>
          <p>
            弄虚作假、套取、挪用专项资金的，追回全部资金，列入名单公示，到截止日期自动移出。依据 <ClauseTag clause="measures/17" />。
          </p>
          {rows.length === 0 ? <p className="soft">现在没有列入失信名单的企业。</p> : <Listed rows={rows} />}
          <OpenData lists={['bad-faith']} />
        </>
      ),
    };
  },
};
