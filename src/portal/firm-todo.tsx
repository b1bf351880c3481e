import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../cases/roles.ts';
import { standsStill } from '../cases/project/suspension/period-on-file.ts';
import type { DeadlineLine, ProjectView } from '../contract/views.ts';
import { byEndOf, type Day, daysBetween, formatDay } from '../kernel/day.ts';
import { ClauseTag } from './clause-tag.tsx';
import { pendingFor, PendingLines } from './firm-pending.tsx';

type Way = { readonly act: string; readonly href: string; readonly says: string };
const FINDING = { act: 'answerFinding', says: '答复整改情况' } as const;

/** Where a thing that is due is done, and by which act. */
function wayOf({ deadline, subject }: DeadlineLine, { id }: ProjectView): Way | undefined {
  switch (deadline) {
    case 'supplement':
      return { act: 'submitApplication', href: '/firm/application', says: '补正并重新提交' };
    case 'first-plan':
      return { act: 'draftPlan', href: `/plans/${id}`, says: '填写改造方案' };
    case 'milestone':
      return { act: 'draftPlan', href: `/plans/${id}`, says: '申请变更方案' };
    case 'monthly-report':
      return { act: 'reportProgress', href: `/reports/${id}?month=${subject}`, says: '报送' };
    case 'disqualification-answer':
      return { act: 'answerDisqualification', href: '/firm/statement', says: '陈述申辩' };
    case 'finding':
      return { ...FINDING, href: `/firm/findings?inspectionId=${encodeURIComponent(subject)}` };
    case 'rectification':
      return { act: 'completeRectification', href: '/firm/rectification', says: '提交整改结果' };
    default:
      return undefined;
  }
}

const openWayOf = (line: DeadlineLine, view: ProjectView): Way | undefined => {
  const way = wayOf(line, view);
  return view.acts.some(({ act, allowed }) => act === way?.act && allowed) ? way : undefined;
};

/** `2027年4月5日24时前，还有3天`, and whether the day has passed. */
function leftSays(line: DeadlineLine, today: Day): { readonly says: string; readonly isOver: boolean } {
  if (line.dueOn === null) return { says: standsStill(line) ? '期限已中止' : '及时办理', isOver: false };
  const left = daysBetween(today, line.dueOn);
  const says = left < 0 ? `已过期${-left}天` : left === 0 ? '今天到期' : `还有${left}天`;
  return { says: `${byEndOf(line.dueOn)}，${says}`, isOver: left < 0 };
}

/** Until when what stands at this address is due; undefined where no day runs for it. */
export const DueAt = ({ view, address, today }: { view: ProjectView; address: string; today: Day }) => {
  const line = view.deadlines.find((each) => each.dueOn !== null && wayOf(each, view)?.href === address);
  if (line === undefined) return null;
  const { says, isOver } = leftSays(line, today);
  return (
    <p {...(isOver && { className: 'bad' })}>
      <strong>{says}</strong>
    </p>
  );
};

const Due = ({ line, view, today, isFirst }: { line: DeadlineLine; view: ProjectView; today: Day; isFirst: boolean }) => {
  const { title, about, says, otherwise, clause } = line;
  const left = leftSays(line, today);
  const way = openWayOf(line, view);
  return (
    <li>
      <strong>{about === null ? title : `${title}（${about}）`}</strong>
      <p {...(left.isOver && { className: 'bad' })}>
        <strong>{left.says}</strong>
      </p>
      <p className="soft small">
        {says}。逾期：{otherwise}。<ClauseTag clause={clause} />
      </p>
      {way === undefined ? null : (
        <p>
          <a className={isFirst ? 'button' : 'button quiet'} href={way.href}>
            {way.says}
          </a>
        </p>
      )}
    </li>
  );
};

/** What has a day comes first, the earliest first. */
const byDay = (a: DeadlineLine, b: DeadlineLine): number => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9');

/**
 * What the firm itself owes, the most urgent first: until when, why on that day, what follows otherwise, where it is done; and what stands
 * still. `owes`: money is to be taken back, which stands above with its own days.
 */
export const FirmTodo = ({ view, today, owes }: { view: ProjectView; today: Day; owes: boolean }) => {
  const own = view.deadlines.filter((line) => line.owner === ROLE_WORDS.firm || standsStill(line));
  const kept = own.filter(({ nature }) => nature === 'keep-until');
  const milestones = own.filter(({ deadline }) => deadline === 'milestone').toSorted(byDay);
  const due = own.filter((line) => !kept.includes(line) && !milestones.includes(line)).toSorted(byDay);
  const late = milestones.filter((line) => leftSays(line, today).isOver);
  // One thing stands out: what is to be done next. Money to be given back and the place to be lost stand above, and before all of this.
  const isLed = owes || view.acts.some(({ act, allowed }) => act === 'answerDisqualification' && allowed);
  const first = isLed ? undefined : due.find((line) => openWayOf(line, view) !== undefined);
  const pending = pendingFor(view);
  const count = due.length + pending.length;
  const list = (lines: readonly DeadlineLine[], more?: ReactNode) => (
    <ul className="plain">
      {lines.map((line) => (
        <Due key={`${line.deadline} ${line.subject}`} line={line} view={view} today={today} isFirst={line === first} />
      ))}
      {more}
    </ul>
  );
  return (
    <>
      <h2>要办的事{count === 0 ? '' : `，共 ${count} 件`}</h2>
      {count === 0 && !owes ? <p>现在没有要贵单位办的事。</p> : null}
      {count === 0 ? null : list(due, <PendingLines pending={pending} isFirst={!isLed && first === undefined} />)}
      {milestones.length === 0 ? null : (
        <details>
          <summary>
            方案里程碑：{milestones.length}项还没有付清{late.length === 0 ? '' : `，其中${late.length}项已过计划日期`}
          </summary>
          {list(milestones)}
        </details>
      )}
      {kept.map(({ deadline, title, dueOn, says, clause }) => (
        <p key={deadline}>
          {title}：{dueOn === null ? '' : `到${formatDay(dueOn)}`}
          <span className="soft small">
            {' '}
            {says}。<ClauseTag clause={clause} />
          </span>
        </p>
      ))}
    </>
  );
};
