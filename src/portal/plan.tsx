import { randomUUID } from 'node:crypto';
import { formTokenOf } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { emptyOwnForm, findOwnForm, type OwnForm, saveOwnForm } from '../app/drafts/own-form.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { ProjectView } from '../contract/views.ts';
import { caseHome, readOwnCase, signedIn } from './case-page.ts';
import { editsIn } from './draft-form.tsx';
import type { FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { faultsOf, fieldsIn, formOf, inputOf } from './plan-answers.ts';
import { PlanForm } from './plan-form.tsx';
import { sheetPath } from './sheets.tsx';

const ACCESS = ['firm', 'officer'] as const;
/** The firm's own plan is kept as it is typed; what an officer writes for it is not the firm's draft. */
const ownFormOf = (visit: Visit, { id }: ProjectView): OwnForm | undefined =>
  signedIn(visit).me.roles.includes('firm') ? { form: 'plan', subject: id } : undefined;

/** What was handed in waits for the office; until it is approved its writer may take it back. */
const Submitted = ({ isOwn }: { isOwn: boolean }) => (
  <p>方案已提交，正在核对审定。{isOwn ? <a href="/firm/plan-back">审定以前要改的，可以收回</a> : '要改的，先退回或收回，再修改重交。'}</p>
);

async function page(visit: Visit, view: ProjectView, known: Visit['form'], faults: FormFaults = {}, status?: number): Promise<View> {
  const own = ownFormOf(visit, view);
  const { fields = {}, savedAt } = (own && (await findOwnForm(visit.premises.ports, signedIn(visit).who, own))) ?? {};
  const typed = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  const others = Object.values(fields).flatMap((field) => field.others ?? []);
  const values = { ...known, ...typed };
  const { application, plans = [], proposal } = view.project;
  const home = caseHome(visit, view.id, 'plan');
  const draft = {
    values,
    faults,
    key: randomUUID(),
    token: formTokenOf(signedIn(visit).token),
    isChange: plans.length > 0,
    ...(own && { kept: { owner: own.subject, savedAt, others } }),
  };
  const isBusy = proposal !== undefined && proposal.step !== 'draft';
  return {
    title: '改造方案',
    ...(status !== undefined && { status }),
    body: (
      <>
        <h1>{plans.length > 0 ? '申请变更改造方案' : '一企一策改造方案'}</h1>
        <p className="soft">{application.name}</p>
        {visit.query['saved'] === undefined ? null : (
          <p className="good" role="status">
            已保存，可以继续修改，提交后才进入审定。
          </p>
        )}
        {proposal?.returned === undefined ? null : <p className="bad">已退回或收回：{proposal.returned}</p>}
        {isBusy ? (
          <Submitted isOwn={own !== undefined} />
        ) : (
          <>
            <p>
              <a href={sheetPath('plan', view.id)}>用表格填投资项</a>
            </p>
            <PlanForm caseId={view.id} draft={draft} />
          </>
        )}
        <p>
          <a href={home}>回到项目</a>
        </p>
      </>
    ),
  };
}

/** `/plans/:id`: the plan as it was last written, else the one in force, to be written on. */
const form: PageRoute = {
  method: 'GET',
  path: '/plans/:id',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwnCase(visit);
    if (!read.ok) return read;
    const { proposal, plans = [] } = read.value.project;
    const plan = proposal?.plan ?? plans.at(-1)?.plan;
    const reason = proposal?.reason;
    return page(visit, read.value, { ...(plan && formOf(plan)), ...(reason !== undefined && { reason }) });
  },
};

/** `POST /plans/:id`: saves what was written and, if asked, hands it in. What is wrong comes back with all that was typed. */
const send: PageRoute = {
  method: 'POST',
  path: '/plans/:id',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwnCase(visit);
    if (!read.ok) return read;
    const { form: typed, premises } = visit;
    const { id } = read.value;
    const own = ownFormOf(visit, read.value);
    // Kept first: what is refused is not lost, without script either.
    if (own) await saveOwnForm(premises.ports, signedIn(visit).who, own, { edits: editsIn(fieldsIn(typed), typed) });
    const parsed = ACT_INPUTS.draftPlan.safeParse(inputOf(typed));
    if (!parsed.success) return page(visit, read.value, typed, faultsOf(parsed.error.issues, typed), statusOf('bad-input'));
    const command = { kind: 'project', caseId: id, key: `${typed['key'] ?? ''}-draft`, act: 'draftPlan', input: parsed.data } as const;
    const saved = await actOnCase(premises.ports, signedIn(visit).who, command);
    if (!saved.ok) return page(visit, read.value, typed, { '': saved.refusal.message }, statusOf(saved.refusal.code));
    if (own) await emptyOwnForm(premises.ports, signedIn(visit).who, own);
    if (typed['do'] !== 'submit') return { to: `/plans/${id}?saved=1` };
    const done = await actOnCase(premises.ports, signedIn(visit).who, {
      ...command,
      key: `${typed['key'] ?? ''}-submit`,
      act: 'submitPlan',
      input: {},
    });
    if (!done.ok) return page(visit, read.value, typed, { '': done.refusal.message }, statusOf(done.refusal.code));
    return { to: own ? `/firm/receipts/${id}/${done.value.version}` : caseHome(visit, id, 'plan') };
  },
};

export const planPages: readonly PageRoute[] = [form, send];
