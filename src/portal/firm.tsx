import { dropToken } from '../api/session.ts';
import { listOutlays } from '../app/list-outlays.ts';
import { listMyMessages } from '../app/my-messages.ts';
import { listOwnRecoveries } from '../app/list-recoveries.ts';
import { listOwnSurveys } from '../app/survey/list-survey-links.ts';
import { signOut } from '../app/sign-out.ts';
import { OUT_STAGES, PROJECT_STAGE_WORDS, PROJECT_STAGES, wayThrough } from '../cases/project/stages.ts';
import type { RecoveryRow } from '../contract/recovery-views.ts';
import type { SurveyLink } from '../contract/performance-views.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { ReturnedItems } from './application-overview.tsx';
import { FirmAccount } from './firm-account.tsx';
import { FirmActs } from './firm-acts.tsx';
import { FirmDiagnosis } from './firm-diagnosis.tsx';
import { FirmBlockers } from './firm-blockers.tsx';
import { FirmDeliveries } from './firm-deliveries.tsx';
import { FirmHearing } from './firm-hearing.tsx';
import { FirmInspections } from './firm-inspections.tsx';
import { FirmPlan } from './firm-plan.tsx';
import { FirmStanding } from './firm-standing.tsx';
import { FirmSelfEvaluation } from './firm-self-evaluation.tsx';
import { FirmReports } from './firm-reports.tsx';
import { FirmTodo } from './firm-todo.tsx';
import type { OutlayRow } from '../contract/outlay-views.ts';
import { OwnSurveys } from './own-surveys.tsx';
import { Unread } from './unread.tsx';
import { OwnOutlays } from './own-outlays.tsx';
import { OwnRecoveries } from './own-recoveries.tsx';
import { findOwnProject } from './own-project.ts';
import type { PageRoute } from './page.tsx';
import { programmesOf } from './programmes.tsx';
import { Reasons, Steps } from './reasons.tsx';
import { OwnLinks, type OwnProps } from './sign-out.tsx';
import { proofsPath } from './proofs.tsx';

const Progress = ({ stage }: { stage: ProjectView['project']['stage'] }) => {
  const way = wayThrough(stage);
  const at = way.indexOf(stage);
  return (
    <ol className="stages">
      {way.map((each, index) => (
        <li key={each} {...(index < at && { className: 'done' })} {...(index === at && { 'aria-current': 'step' as const })}>
          {PROJECT_STAGE_WORDS[each]}
        </li>
      ))}
    </ol>
  );
};

/** Once the county has set the amount it is the award, with the arithmetic it was set by; before that an estimate. */
const Money = ({ view: { project, estimate, recognisedFen, ways } }: { view: ProjectView }) => {
  const award = 'award' in project ? project.award : undefined;
  return (
    <>
      <h2>{award === undefined ? '预计补助' : '核定补助'}</h2>
      <p>
        已认定的投资：<strong>{formatYuan(recognisedFen)} 元</strong>。
        {award === undefined ? '下面是按现有材料、用办理时同一套规则算出的结果，以最终审核为准。' : ''}
      </p>
      {award === undefined ? null : (
        <p>
          核定补助：<strong>{formatYuan(award.amountFen)} 元</strong>
          {project.stage === 'paid' ? `，已于 ${formatDay(project.payment.paidOn)}拨付。` : '。'}
        </p>
      )}
      <Steps steps={(award ?? estimate).steps} />
      <Reasons verdict={(award ?? estimate).verdict} ways={ways.subsidy} />
    </>
  );
};

/** Nothing is spent yet: what counts now is the application, not the subsidy. */
const isBeforePilot = (stage: ProjectView['project']['stage']): boolean => PROJECT_STAGES.indexOf(stage) < PROJECT_STAGES.indexOf('pilot');

/** Nothing will be paid any more, and nothing that the firm does turns it: an estimate would promise it. */
const isOut = (project: ProjectView['project']): boolean => OUT_STAGES.includes(project.stage) && !('award' in project);

const PHASES = { before: '改造前', after: '改造后' } as const;

/** What of the work itself is still open: the level asked for, and expenses that are not recognised. */
const Open = ({ view: { id: caseId, acts, project, ways, uplift } }: { view: ProjectView }) => {
  if ('award' in project) return null;
  const mayFile = acts.some(({ act, allowed }) => act === 'fileProof' && allowed);
  const phase = project.levels.after === undefined ? 'before' : 'after';
  const expenses = project.expenses.filter(({ verdict }) => verdict.outcome !== 'yes');
  const recognised = mayFile ? project.expenses.filter(({ verdict }) => verdict.outcome === 'yes') : [];
  return (
    <>
      {(uplift?.outcome === 'yes' ? [] : ways.levels[phase]).map((way) => (
        <section key={way.test}>
          <h2>离要求的等级还差多少</h2>
          <p>
            {PHASES[phase]}评测：{way.says}
          </p>
        </section>
      ))}
      {expenses.length === 0 ? null : <h2>还没有认定的支出</h2>}
      {expenses.map(({ id, title, verdict }) => (
        <section key={id}>
          <h3>{title}</h3>
          <Reasons verdict={verdict} ways={ways.expenses[id] ?? []} />
          {mayFile ? (
            <p>
              <a href={`/invoices/${caseId}/${encodeURIComponent(id)}`}>发票：上传、核对、确认</a>
              <br />
              <a href={proofsPath(caseId, id)}>付款回单和记账凭证：上传、核对、确认</a>
            </p>
          ) : null}
        </section>
      ))}
      {recognised.length === 0 ? null : (
        <details>
          <summary>已认定支出的付款回单和记账凭证（{recognised.length}）</summary>
          <ul className="plain">
            {recognised.map(({ id, title }) => (
              <li key={id}>
                <a href={proofsPath(caseId, id)}>{title}：上传、核对、确认</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** What a firm keeps to prove later what stood in the record. */
const Receipt = ({ view: { id, timeline } }: { view: ProjectView }) => {
  const last = timeline.at(-1);
  return last ? (
    <details>
      <summary>记录回执</summary>
      <p>抄下或打印保存，以后可以核对记录有没有被改动。</p>
      <dl className="facts">
        <dt>案卷编号</dt>
        <dd>{id}</dd>
        <dt>第 {last.version} 条的链值</dt>
        <dd>
          <code className="small">{last.hash}</code>
        </dd>
      </dl>
      <p>
        <a href={`/verify?case=${id}&head=${last.hash}`}>现在核对</a>
      </p>
    </details>
  ) : null;
};

const Beginning = (own: OwnProps) => (
  <>
    <p className="soft">{own.session.me.name}</p>
    <h1>我的项目</h1>
    <p>贵单位还没有申报。可以在这里填写申报表，约10分钟；填写的内容自动保存，随时可以接着填。</p>
    <p>
      <a className="button" href="/firm/application">
        填写申报表
      </a>
    </p>
    <OwnLinks {...own} />
  </>
);

/** What may be expected, and what is still in its way; nothing where nothing is to come. */
const Prospect = ({ view }: { view: ProjectView }) =>
  isOut(view.project) ? null : (
    <>
      {isBeforePilot(view.project.stage) ? (
        <details>
          <summary>预计补助怎么算</summary>
          <Money view={view} />
        </details>
      ) : (
        <Money view={view} />
      )}
      <Open view={view} />
    </>
  );

type FirmProps = OwnProps & {
  readonly view: ProjectView;
  readonly recoveries: readonly RecoveryRow[];
  readonly outlays: readonly OutlayRow[];
  readonly surveys: readonly SurveyLink[];
  readonly unread: number;
  readonly commandKey: string;
};
const FirmBody = ({ view, recoveries, outlays, surveys, unread, session, programmes, commandKey }: FirmProps) => {
  const { project } = view;
  return (
    <>
      <p className="soft">{session.me.name}</p>
      <h1>{project.application.name}</h1>
      <Unread count={unread} />
      <FirmStanding view={view} today={session.me.today} />
      <OwnRecoveries party="firm" rows={recoveries} />
      <FirmHearing view={view} />
      <FirmTodo view={view} today={session.me.today} owes={recoveries.length > 0} />
      <ReturnedItems project={project} />
      <FirmActs view={view} />
      <OwnOutlays rows={outlays} />
      <OwnSurveys links={surveys} />
      <Progress stage={project.stage} />
      <p>
        <a href={`/papers/${view.id}`}>本项目的材料</a>　<a href="/firm/receipts">全部回执</a>　<a href="/firm/data">我的资料用在了哪里</a>
      </p>
      <FirmDiagnosis project={project} />
      <FirmPlan view={view} />
      <FirmDeliveries view={view} session={session} commandKey={commandKey} />
      <FirmAccount view={view} />
      <FirmBlockers view={view} session={session} commandKey={commandKey} />
      <FirmInspections view={view} />
      <FirmReports view={view} today={session.me.today} />
      <FirmSelfEvaluation view={view} />
      <Prospect view={view} />
      <h2>申报条件</h2>
      <Reasons verdict={project.application.verdict} ways={view.ways.eligibility} />
      <h2>办理记录</h2>
      <details>
        <summary>共 {view.timeline.length} 条</summary>
        <ul className="plain">
          {view.timeline.map(({ version, label, says, on }) => (
            <li key={version}>
              <strong>{label}</strong> <span className="soft small">{formatDay(on)}</span>
              <p>{says}</p>
            </li>
          ))}
        </ul>
      </details>
      <Receipt view={view} />
      <OwnLinks session={session} programmes={programmes} />
    </>
  );
};

/** `/firm`: where my project is, what is next, what I may expect, and why. */
const own: PageRoute = {
  method: 'GET',
  path: '/firm',
  access: ['firm'],
  show: async ({ premises, session }) => {
    if (session === null) throw new Error('/firm ran without a session');
    const found = await findOwnProject(premises, session);
    if (!found.ok) return found;
    const programmes = await programmesOf({ premises }, session);
    if (found.value === undefined) return { title: '我的项目', body: <Beginning session={session} programmes={programmes} /> };
    const commandKey = `firm-${premises.ports.newId()}`;
    const recoveries = await listOwnRecoveries(premises.ports, session.who);
    const own = await listOutlays(premises.ports, session.who);
    if (!own.ok) return own;
    const surveys = await listOwnSurveys(premises.ports, session.who);
    const messages = await listMyMessages(premises.ports, session.who);
    if (!messages.ok) return messages;
    const { unread } = messages.value;
    return {
      title: '我的项目',
      body: (
        <FirmBody {...{ view: found.value, recoveries, outlays: own.value.outlays, surveys, unread, session, programmes, commandKey }} />
      ),
    };
  },
};

const leave: PageRoute = {
  method: 'POST',
  path: '/sign-out',
  access: 'signed-in',
  show: async ({ premises, session, reply }) => {
    if (session !== null) await signOut(premises.ports, session.token);
    dropToken(reply);
    return { to: '/' };
  },
};

export const firmPages: readonly PageRoute[] = [own, leave];
