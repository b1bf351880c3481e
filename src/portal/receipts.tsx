import { clockOf } from '../api/draft-routes.ts';
import { readReceipt } from '../app/drafts/read-receipt.ts';
import { listOwnRecoveries } from '../app/list-recoveries.ts';
import { listOutlays } from '../app/list-outlays.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import { readCase } from '../app/read-case.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import type { OutlayView } from '../contract/outlay-views.ts';
import type { RecoveryView } from '../contract/recovery-views.ts';
import type { ProjectView, TimelineEntry } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { kept } from './draft-form.tsx';
import { findOwnProject } from './own-project.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { PaperList } from './paper-list.tsx';
import { ReceiptBody } from './receipt.tsx';

/** A case of the firm or the provider: its project, a reward, or money to be taken back from it. */
type Own = Pick<ProjectView | RecoveryView | OutlayView, 'id' | 'kind' | 'timeline'> & { readonly name: string };
type Sent = { readonly own: Own; readonly entry: TimelineEntry };

async function findOwn(visit: Visit): Promise<Result<readonly Own[]>> {
  const { ports } = visit.premises;
  const { who } = signedIn(visit);
  const outlays = await listOutlays(ports, who);
  if (!outlays.ok) return outlays;
  const others = [...(await listOwnRecoveries(ports, who)), ...outlays.value.outlays];
  const named = (await Promise.all(others.map(async ({ id, name }) => ({ read: await readCase(ports, who, id), name })))).flatMap(
    ({ read, name }): Own[] =>
      read.ok && (read.value.kind === 'recovery' || read.value.kind === 'outlay') ? [{ ...read.value, name }] : [],
  );
  // The projects that a provider sees are those of the firms it works for.
  if (!who.actor.roles.includes('firm')) return ok(named);
  const project = await findOwnProject(visit.premises, signedIn(visit));
  if (!project.ok) return project;
  return ok(project.value === undefined ? named : [{ ...project.value, name: project.value.project.application.name }, ...named]);
}

/** What the firm's own people did, newest first: each has a receipt. */
const sentIn = (cases: readonly Own[]): readonly Sent[] =>
  cases
    .flatMap((own) => own.timeline.map((entry) => ({ own, entry })))
    .filter(({ entry: { as } }) => as?.split('、').includes(ROLE_WORDS.firm) === true)
    .toSorted(({ entry: a }, { entry: b }) => b.on.localeCompare(a.on) || b.at.localeCompare(a.at) || b.version - a.version);

/** What has receipts of its own kind, with all that was said. */
const OWN_RECEIPTS: Readonly<Record<string, string>> = { 'progress-reported': 'reports', 'self-evaluated': 'self-evaluations' };
const receiptPath = ({ own: { id }, entry: { type, version } }: Sent): string => {
  const pages = OWN_RECEIPTS[type];
  return pages === undefined ? `/firm/receipts/${id}/${version}` : `/${pages}/${id}/receipts/${version}`;
};

/** What was sent, when and by whom, and the hash by which it is found again. */
const EntryReceipt = ({ own: { id, name }, entry: { version, label, says, by, on, at, hash }, home }: Sent & { readonly home: string }) => (
  <>
    <h1>{label}：回执</h1>
    <div className="box">
      <p>回执号</p>
      <p className="big">{`${id.slice(-6).toUpperCase()}-${version}`}</p>
      <p>
        {formatDay(on)} {clockOf(at)} 由{by}提交
      </p>
    </div>
    <p>{name}</p>
    <p>{says}</p>
    <p className="no-print">可以打印或截图保存；以后查询报回执号。</p>
    <p className="no-print">
      <a href={`/verify?case=${id}&head=${hash}`}>核对这条记录有没有被改动</a>　<a href={home}>回到我的项目</a>
    </p>
  </>
);

async function showReceipt(visit: Visit, home: '/firm' | '/provider'): Promise<View> {
  const { caseId = '', version = '' } = visit.params;
  const cases = await findOwn(visit);
  if (!cases.ok) return cases;
  const own = cases.value.find(({ id }) => id === caseId);
  const entry = own?.timeline.find((each) => String(each.version) === version);
  if (own === undefined || entry === undefined) return refuse('not-found', '没有这份回执，请从“我的项目”进入');
  if (entry.type !== 'application-submitted')
    return { title: `${entry.label}：回执`, body: kept(<EntryReceipt own={own} entry={entry} home={home} />) };
  const found = await readReceipt(visit.premises.ports, signedIn(visit).who, caseId, entry.version);
  return found.ok ? { title: '申报回执', body: kept(<ReceiptBody receipt={found.value} on={found.value.on} />) } : found;
}

async function showAll(visit: Visit): Promise<View> {
  const session = signedIn(visit);
  const cases = await findOwn(visit);
  if (!cases.ok) return cases;
  const project = cases.value.find(({ kind }) => kind === 'project');
  const papers = await listPapers(visit.premises.ports, session.who, project?.id);
  if (!papers.ok) return papers;
  const sent = sentIn(cases.value);
  const ours = papers.value.filter(({ organisation }) => organisation === session.me.organisation);
  return {
    title: '全部回执',
    body: (
      <>
        <p className="soft">
          <a href="/firm">我的项目</a>
        </p>
        <h1>全部回执</h1>
        <p>贵单位提交过的每一项，各有回执，可以打开、打印、核对。由工作人员代办的，见“我的项目”里的办理记录。</p>
        <h2>办理的事，共 {sent.length} 项</h2>
        {sent.length === 0 ? <p>还没有提交过。</p> : null}
        <ul className="plain">
          {sent.map((each) => (
            <li key={`${each.own.id} ${each.entry.version}`}>
              <a href={receiptPath(each)}>{each.entry.label}</a>{' '}
              <span className="soft small">
                {formatDay(each.entry.on)}，{each.entry.by}
              </span>
              <p>{each.entry.says}</p>
            </li>
          ))}
        </ul>
        <h2>交过的材料，共 {ours.length} 份</h2>
        <PaperList papers={ours} />
      </>
    ),
  };
}

/** `/firm/receipts`: of all that the firm sent; `/firm/receipts/:caseId/:version`: of one thing, to keep; the latter for a provider too. */
export const receiptPages: readonly PageRoute[] = [
  { method: 'GET', path: '/firm/receipts', access: ['firm'], show: showAll },
  { method: 'GET', path: '/firm/receipts/:caseId/:version', access: ['firm'], show: (visit) => showReceipt(visit, '/firm') },
  { method: 'GET', path: '/provider/receipts/:caseId/:version', access: ['provider'], show: (visit) => showReceipt(visit, '/provider') },
];
