import { listOwnDiagnoses, type ProviderRow } from '../app/diagnosis/list-own-diagnoses.ts';
import { listMyMessages } from '../app/my-messages.ts';
import { listRatings } from '../app/list-ratings.ts';
import { listOwnRecoveries } from '../app/list-recoveries.ts';
import { listOutlays } from '../app/list-outlays.ts';
import { DIAGNOSIS_STEP_WORDS } from '../cases/project/diagnosis/words.ts';
import { PROJECT_STAGE_WORDS } from '../cases/project/stages.ts';
import { type Day, formatDay } from '../kernel/day.ts';
import { OwnRating } from './own-rating.tsx';
import { OwnOutlays } from './own-outlays.tsx';
import { OwnRecoveries } from './own-recoveries.tsx';
import type { PageRoute } from './page.tsx';
import { Unread } from './unread.tsx';
import { programmesOf } from './programmes.tsx';
import { OwnLinks } from './sign-out.tsx';

/** What is still to be delivered, by when, and that the firm objects: the provider's turn. */
const Supply = ({ supply, today }: { supply: NonNullable<ProviderRow['supply']>; today: Day }) => (
  <>
    <p {...(supply.dueOn < today && { className: 'bad' })}>
      还有 {supply.open} 项没有交付，最近一项计划{formatDay(supply.dueOn)}完成
      {supply.dueOn < today ? '，已过计划日期' : ''}。
    </p>
    {supply.objected === 0 ? null : <p className="bad">企业对 {supply.objected} 项交付有异议，请改正后重新登记交付。</p>}
  </>
);

const Row = ({ row: { caseId, name, stage, diagnosis, supply }, today }: { row: ProviderRow; today: Day }) => (
  <li>
    <h2>{name}</h2>
    <p>
      {PROJECT_STAGE_WORDS[stage]}
      {diagnosis === undefined ? '' : `；诊断：${DIAGNOSIS_STEP_WORDS[diagnosis.step]}`}
    </p>
    {diagnosis?.returned === undefined ? null : <p className="bad">已退回：{diagnosis.returned}</p>}
    {supply === undefined ? null : <Supply supply={supply} today={today} />}
    <p>
      {diagnosis === undefined ? null : (
        <>
          <a className={diagnosis.step === 'assigned' ? 'button' : 'button quiet'} href={`/diagnosis/${caseId}`}>
            {diagnosis.step === 'assigned' ? '填写诊断' : '查看诊断'}
          </a>{' '}
        </>
      )}
      <a className="button quiet" href={`/deliveries/${caseId}`}>
        合同和交付
      </a>{' '}
      <a className="button quiet" href={`/papers/${caseId}`}>
        材料
      </a>
    </p>
  </li>
);

/** `/provider`: the projects that name this provider, what it has to do first. */
const own: PageRoute = {
  method: 'GET',
  path: '/provider',
  access: ['provider'],
  show: async ({ premises, session }) => {
    if (session === null) throw new Error('/provider ran without a session');
    const found = await listOwnDiagnoses(premises.ports, session.who);
    if (!found.ok) return found;
    const paid = await listOutlays(premises.ports, session.who);
    if (!paid.ok) return paid;
    const ratings = await listRatings(premises.ports, session.who);
    if (!ratings.ok) return ratings;
    const messages = await listMyMessages(premises.ports, session.who);
    if (!messages.ok) return messages;
    const recoveries = await listOwnRecoveries(premises.ports, session.who);
    const programmes = await programmesOf({ premises }, session);
    const isOpen = ({ diagnosis, supply }: ProviderRow): boolean => diagnosis?.step === 'assigned' || (supply?.objected ?? 0) > 0;
    const rows = [...found.value.filter(isOpen), ...found.value.filter((row) => !isOpen(row))];
    return {
      title: '我的项目',
      body: (
        <>
          <p className="soft">{session.me.name}</p>
          <h1>我的项目</h1>
          <Unread count={messages.value.unread} />
          <OwnRecoveries party="provider" rows={recoveries} />
          {rows.length === 0 ? <p>还没有写明贵单位的项目。县工信商务局委托诊断，或企业的凭证写明贵单位之后，会列在这里。</p> : null}
          <ul className="plain">
            {rows.map((row) => (
              <Row key={row.caseId} row={row} today={session.me.today} />
            ))}
          </ul>
          <OwnRating rows={ratings.value} />
          <OwnOutlays rows={paid.value.outlays} />
          <p>
            <a href="/office/kept/provider-standing">本单位的资质登记</a> <a href="/office/">办理台</a>
          </p>
          <OwnLinks session={session} programmes={programmes} />
        </>
      ),
    };
  },
};

export const providerPages: readonly PageRoute[] = [own];
