import { randomUUID } from 'node:crypto';
import { readPublicNotice } from '../app/read-public-notice.ts';
import { NOTICE_PURPOSE_WORDS } from '../cases/notice/acts.ts';
import { reviewsOf } from '../cases/notice/reviews-of.ts';
import type { PublicNotice } from '../contract/public-views.ts';
import { formatDay, type Day } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';
import { listNoticeDays } from './notice-days.ts';
import { periodSays } from './notice-list.tsx';
import { ObjectionForm, type ObjectionDraft } from './objection-form.tsx';
import type { PageRoute } from './page.tsx';

const clauseOf = ({ purpose }: PublicNotice) => (purpose === 'award' ? 'measures/12.2' : 'measures/11');
const AMOUNT_WORDS = { pilot: '拟补助', award: '拟补助', reward: '拟奖励' } as const satisfies Record<PublicNotice['purpose'], string>;
const OUTCOME_WORDS = {
  pilot: { confirmed: '列入试点', removed: '不予列入' },
  award: { confirmed: '公示无异议', removed: '异议成立，退回复核' },
  reward: { confirmed: '公示无异议', removed: '异议成立，不予支付' },
} as const;
const isOpen = ({ stage, remainingWorkingDays }: PublicNotice): boolean => stage === 'open' && remainingWorkingDays > 0;

const Items = ({ notice: { items, purpose, stage } }: { notice: PublicNotice }) => (
  <table className="stack">
    <caption>共 {items.length} 家</caption>
    <thead>
      <tr>
        <th scope="col">单位</th>
        <th scope="col">项目</th>
        <th scope="col" className="money">
          {AMOUNT_WORDS[purpose]}
        </th>
        {stage === 'concluded' ? <th scope="col">结果</th> : null}
      </tr>
    </thead>
    <tbody>
      {items.map(({ caseId, name, project, amountSays, outcome }) => (
        <tr key={caseId}>
          <td>{name}</td>
          <td data-label="项目">{project}</td>
          <td className="money" data-label={AMOUNT_WORDS[purpose]}>
            {amountSays}
          </td>
          {stage === 'concluded' ? <td data-label="结果">{outcome === null ? '办理中' : OUTCOME_WORDS[purpose][outcome]}</td> : null}
        </tr>
      ))}
    </tbody>
  </table>
);

/** `9月18日`: the year stands above. */
const shortDay = (day: Day): string => formatDay(day).replace(/^\d+年/, '');

const Days = ({ notice: { startsOn, lastDay, today } }: { notice: PublicNotice }) => (
  <table>
    <caption>从发布的次日起算，只计工作日，法定节假日和周末顺延，调休上班日照计。</caption>
    <thead>
      <tr>
        <th scope="col">日期</th>
        <th scope="col">是否计入</th>
      </tr>
    </thead>
    <tbody>
      {listNoticeDays(startsOn, lastDay).map(({ day, weekday, nth, note }) => (
        <tr key={day} {...(nth === null && { className: 'off' })} {...(day === today && { 'aria-current': 'date' as const })}>
          <td className="day">
            {shortDay(day)} {weekday}
            {day === today ? '（今天）' : ''}
          </td>
          <td>{nth === null ? note : `第 ${nth} 个工作日${note && `（${note}）`}`}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Who judged the firms before they were listed (measures/11). */
const Reviews = ({ notice: { items } }: { notice: PublicNotice }) =>
  reviewsOf(items).map((review) => <p key={review}>名单依据：{review}。</p>);

/** The notice as the clause wants it shown: who, what, how much; until when and how that was counted; how to object. */
export const NoticeBody = ({ notice, draft }: { notice: PublicNotice; draft: ObjectionDraft }) => (
  <>
    <p className="soft">{NOTICE_PURPOSE_WORDS[notice.purpose]}</p>
    <h1>{notice.title}</h1>
    <div className="box">
      <p className="big">{periodSays(notice)}</p>
      <dl className="facts">
        <dt>公示期</dt>
        <dd>
          {formatDay(notice.startsOn)}发布，至 {formatDay(notice.lastDay)}24时止
        </dd>
        <dt>依据</dt>
        <dd>
          <ClauseTag clause={clauseOf(notice)} />
        </dd>
        <dt>受理</dt>
        <dd>{notice.contact}</dd>
        <dt>收到异议</dt>
        <dd>
          {notice.objections.received} 件，已办结 {notice.objections.settled} 件
        </dd>
      </dl>
      {isOpen(notice) ? (
        <p className="no-print">
          <a href="#objection">提出异议</a>
        </p>
      ) : null}
    </div>
    <Items notice={notice} />
    <Reviews notice={notice} />
    <h2>公示期怎样计算</h2>
    {notice.publicity.provisional ? (
      <p className="box">
        <strong>日期待定</strong>：{notice.lastDay.slice(0, 4)}
        年的放假安排还没有公布或载入，下面暂按周一至周五计算；安排公布后，截止日期可能顺延。
      </p>
    ) : null}
    <Days notice={notice} />
    {isOpen(notice) ? <ObjectionForm notice={notice} draft={draft} /> : null}
  </>
);

/** An empty form with a key of its own. */
export const emptyDraft = (): ObjectionDraft => ({ values: {}, faults: {}, key: randomUUID() });

/** `/notices/:id` */
export const noticePage: PageRoute = {
  method: 'GET',
  path: '/notices/:id',
  access: 'anyone',
  show: async ({ premises: { ports, programme }, params }) => {
    const found = await readPublicNotice(ports, programme.id, params['id'] ?? '');
    if (!found.ok) return found;
    const { title } = found.value;
    return { title, describes: periodSays(found.value), body: <NoticeBody notice={found.value} draft={emptyDraft()} /> };
  },
};
