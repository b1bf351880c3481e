import type { ReactNode } from 'react';
import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import { statusOf } from '../api/refusal-status.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { listPapers } from '../app/papers/list-papers.ts';
import { emptyOwnForm, findOwnForm, type OwnForm, saveOwnForm, subjectOf } from '../app/drafts/own-form.ts';
import type { OwnFormName } from '../app/store-drafts.ts';
import type { Paper } from '../app/store-papers.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { ProjectView } from '../contract/views.ts';
import { refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { ClauseTag } from './clause-tag.tsx';
import { editsIn, Others, Saved, Was } from './draft-form.tsx';
import { DueAt } from './firm-todo.tsx';
import { FaultSummary, faultsByField, type FormFaults } from './form-field.tsx';
import { findOwnProject } from './own-project.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { PapersFor } from './papers-for.tsx';

type Form = Visit['form'];
/** A form as it is shown: what is typed in it, over what is known; what is wrong with it; and the papers it goes with. */
export type FormShown = {
  readonly view: ProjectView;
  readonly values: Form;
  readonly faults: FormFaults;
  readonly papers: readonly Paper[];
};

/** An act of the firm on its own project that asks for something: a page of its own. */
export type FirmForm = {
  readonly path: `/firm/${string}`;
  /** Under which name what is typed is kept, and the fields; absent where nothing is typed. */
  readonly draft?: { readonly form: OwnFormName; readonly asks: readonly string[] };
  readonly act: keyof typeof ACT_INPUTS;
  readonly title: string;
  /** Which of several things it is about; stands in the address. */
  readonly about?: 'inspectionId' | 'blockerId' | 'deliveryId' | 'line' | 'contract';
  /** What kinds of paper go with it (`ABOUTS`). */
  readonly evidence?: readonly string[];
  readonly fields: (shown: FormShown) => ReactNode;
  /** What is known already. */
  readonly known?: (view: ProjectView, about: string) => Form;
  readonly inputOf: (form: Form) => object;
  /** Where a field of the act's input has another name on the page. */
  readonly named?: Readonly<Record<string, string>>;
};

async function readOwn(visit: Visit): Promise<Result<ProjectView>> {
  const own = await findOwnProject(visit.premises, signedIn(visit));
  if (!own.ok) return own;
  return own.value === undefined ? refuse('not-found', '贵单位还没有申报，请先填写申报表') : { ok: true, value: own.value };
}

/** Why the act cannot be done now, in the words in which it would be refused. */
const WhyNot = ({ view, act }: { view: ProjectView; act: string }) => {
  const refusal = view.acts.find((offer) => offer.act === act)?.refusal;
  return (
    <div className="faults">
      <h2>现在还不能办</h2>
      <p>
        {refusal?.message ?? '项目现在的阶段不办这一项'}。{refusal?.clause === undefined ? null : <ClauseTag clause={refusal.clause} />}
      </p>
    </div>
  );
};

const ownFormOf = ({ draft }: FirmForm, { id }: ProjectView, subject: string): OwnForm | undefined =>
  draft && { form: draft.form, subject: subjectOf(id, subject) };

/** What was typed and not sent yet, and how the page goes on saving it. */
async function readDraft(visit: Visit, form: FirmForm, view: ProjectView, subject: string) {
  const own = ownFormOf(form, view, subject);
  if (own === undefined) return undefined;
  const { who, me } = signedIn(visit);
  const { fields = {}, savedAt } = (await findOwnForm(visit.premises.ports, who, own)) ?? {};
  return {
    values: Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
    others: Object.values(fields).flatMap(({ others = [] }) => others),
    savedAt: Object.keys(fields).length === 0 ? undefined : savedAt,
    saving: {
      'data-autosave': `/api/v1/drafts/forms/${own.form}/${encodeURIComponent(own.subject)}`,
      'data-owner': `${me.organisation ?? ''}:${own.subject}`,
    },
  };
}

/** Under what the page kept what was typed: which thing it is about may be chosen on the page itself. */
const UNDER = 'under';
const mayDo = (view: ProjectView, wanted: string): boolean => view.acts.some(({ act, allowed }) => act === wanted && allowed);

async function page(visit: Visit, form: FirmForm, view: ProjectView, typed?: Form, faults: FormFaults = {}, status = 200): Promise<View> {
  const { token, who, me } = signedIn(visit);
  const { path, act, title, about, evidence, fields, known } = form;
  const subject = about === undefined ? '' : (typed?.[about] ?? visit.query[about] ?? '');
  const papers = await listPapers(visit.premises.ports, who, view.id);
  if (!papers.ok) return papers;
  const keptUnder = typed?.[UNDER] ?? subject;
  const draft = await readDraft(visit, form, view, keptUnder);
  const values = { ...known?.(view, subject), ...(about !== undefined && { [about]: subject }), ...draft?.values, ...typed };
  const address = about === undefined ? path : `${path}?${about}=${encodeURIComponent(subject)}`;
  return {
    title,
    status,
    body: (
      <>
        <p className="soft">
          <a href="/firm">我的项目</a>
        </p>
        <h1>{title}</h1>
        <DueAt view={view} address={address} today={me.today} />
        {mayDo(view, act) ? (
          <form method="post" action={path} noValidate {...draft?.saving}>
            <FaultSummary faults={faults} />
            <input type="hidden" name={FORM_TOKEN} value={formTokenOf(token)} />
            <input type="hidden" name="key" value={`firm-${visit.premises.ports.newId()}`} />
            {about === undefined ? null : <input type="hidden" name={about} value={subject} />}
            {about === undefined ? null : <input type="hidden" name={UNDER} value={keptUnder} />}
            {evidence === undefined ? null : <PapersFor caseId={view.id} kinds={evidence} papers={papers.value} back={address} />}
            {fields({ view, values, faults, papers: papers.value })}
            {form.draft?.asks.map((name) => (
              <Was key={name} name={name} value={values[name] ?? ''} />
            ))}
            <Others texts={draft?.others ?? []} />
            <button type="submit">{title}</button> {draft === undefined ? null : <Saved at={draft.savedAt} />}
          </form>
        ) : (
          <WhyNot view={view} act={act} />
        )}
      </>
    ),
  };
}

/** Does the act. What is wrong comes back with all that was typed; what was done is answered with its receipt. */
async function send(visit: Visit, form: FirmForm): Promise<View> {
  const read = await readOwn(visit);
  if (!read.ok) return read;
  const { value: view } = read;
  const { act, inputOf, named = {} } = form;
  const { ports } = visit.premises;
  const { who } = signedIn(visit);
  const own = ownFormOf(form, view, visit.form[UNDER] ?? '');
  // Kept first: what is refused is not lost, without script either.
  if (own !== undefined) await saveOwnForm(ports, who, own, { edits: editsIn(form.draft?.asks ?? [], visit.form) });
  const parsed = ACT_INPUTS[act].safeParse(inputOf(visit.form));
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path: [field], message }) => ({ path: [named[String(field)] ?? field ?? ''], message }));
    return page(visit, form, view, visit.form, faultsByField(issues), statusOf('bad-input'));
  }
  const command = { kind: 'project', caseId: view.id, act, input: parsed.data, key: visit.form['key'] ?? '' } as const;
  const done = await actOnCase(ports, who, command);
  if (!done.ok) return page(visit, form, view, visit.form, { '': done.refusal.message }, statusOf(done.refusal.code));
  if (own !== undefined) await emptyOwnForm(ports, who, own);
  return { to: `/firm/receipts/${view.id}/${done.value.version}` };
}

/** The two addresses of a form: to be filled in, and sent. */
export const routesOf = (form: FirmForm): readonly PageRoute[] => [
  {
    method: 'GET',
    path: form.path,
    access: ['firm'],
    show: async (visit) => {
      const own = await readOwn(visit);
      return own.ok ? page(visit, form, own.value) : own;
    },
  },
  { method: 'POST', path: form.path, access: ['firm'], show: (visit) => send(visit, form) },
];
