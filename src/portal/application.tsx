import type { Session } from '../api/session.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { type DraftView, readDraft } from '../app/drafts/read-draft.ts';
import { readReceipt } from '../app/drafts/read-receipt.ts';
import { saveDraft } from '../app/drafts/save-draft.ts';
import { applicationPages, type FormPage } from '../intake/application-form.ts';
import { refuse } from '../kernel/result.ts';
import { ApplicationOverview } from './application-overview.tsx';
import { ApplicationPage } from './application-page.tsx';
import { choiceIn, editsIn } from './draft-form.tsx';
import { findOwnProject } from './own-project.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { ReceiptBody } from './receipt.tsx';

const HOME = '/firm/application';

function sessionOf({ session }: Visit): Session {
  if (session === null) throw new Error('a page of a firm ran without a session');
  return session;
}

const withDraft = async (visit: Visit, show: (view: DraftView, pages: readonly FormPage[]) => Promise<View> | View): Promise<View> => {
  const view = await readDraft(visit.premises.ports, sessionOf(visit).who);
  return view.ok ? show(view.value, applicationPages(view.value.policy)) : view;
};

/** `/firm/application`: the form as a whole. */
const overview: PageRoute = {
  method: 'GET',
  path: HOME,
  access: ['firm'],
  show: (visit) =>
    withDraft(visit, async (view, pages) => {
      const session = sessionOf(visit);
      const own = await findOwnProject(visit.premises, session);
      if (!own.ok) return own;
      const commandKey = `submit-${visit.premises.ports.newId()}`;
      const body = <ApplicationOverview {...{ view, pages, session, commandKey, project: own.value?.project }} />;
      return { title: '申报表', body };
    }),
};

const NO_PAGE = refuse('not-found', '申报表没有这一页，请从申报表进入');

/** `/firm/application/:page`: one page of the form. */
const onePage: PageRoute = {
  method: 'GET',
  path: `${HOME}/:page`,
  access: ['firm'],
  show: (visit) =>
    withDraft(visit, (view, pages) => {
      const page = pages.find(({ slug }) => slug === visit.params['page']);
      if (!page) return NO_PAGE;
      return { title: page.title, body: <ApplicationPage view={view} page={page} pages={pages} session={sessionOf(visit)} /> };
    }),
};

/** Saves the page without script, and leads on; back to it where something has to be chosen. */
const savePage: PageRoute = {
  method: 'POST',
  path: `${HOME}/:page`,
  access: ['firm'],
  show: async (visit) => {
    const { premises, place } = visit;
    const pages = applicationPages(place.policy);
    const at = pages.findIndex(({ slug }) => slug === visit.params['page']);
    const page = pages[at];
    if (!page) return NO_PAGE;
    const choice = choiceIn(visit.form);
    const asked = page.questions.map(({ name }) => name);
    const saved = await saveDraft(premises.ports, sessionOf(visit).who, { edits: editsIn(asked, visit.form), ...(choice && { choice }) });
    if (!saved.ok) return saved;
    const { fields } = saved.value;
    const stays = choice !== undefined || page.questions.some(({ name }) => fields[name]?.others !== undefined);
    const next = stays ? page : pages[at + 1];
    return { to: next ? `${HOME}/${next.slug}` : HOME };
  },
};

/** Any act of the firm on its own project, as a plain form. */
async function act(
  visit: Visit,
  name: string,
  input: object,
): Promise<View | { readonly done: { readonly id: string; readonly version: number } }> {
  const session = sessionOf(visit);
  const own = await findOwnProject(visit.premises, session);
  if (!own.ok) return own;
  const key = /^[\w-]{8,80}$/.exec(visit.form['key'] ?? '')?.[0];
  if (key === undefined) return refuse('bad-input', '页面已过期，请刷新后重新提交');
  const caseId = own.value?.id;
  const done = await actOnCase(visit.premises.ports, session.who, {
    kind: 'project',
    act: name,
    input,
    key,
    ...(caseId !== undefined && { caseId }),
  });
  return done.ok ? { done: done.value } : { refusal: done.refusal };
}

const submission: PageRoute = {
  method: 'POST',
  path: '/firm/submission',
  access: ['firm'],
  show: async (visit) => {
    const sent = await act(visit, 'submitApplication', {});
    return 'done' in sent ? { to: `/firm/receipts/${sent.done.id}/${sent.done.version}` } : sent;
  },
};

const spoken = (path: `/firm/${string}`, name: string, field: string): PageRoute => ({
  method: 'POST',
  path,
  access: ['firm'],
  show: async (visit) => {
    const done = await act(visit, name, { [field]: visit.form[field] ?? '' });
    return 'done' in done ? { to: '/firm' } : done;
  },
});

const ofFirm = (path: `/firm/${string}`, name: string, inputOf: (form: Visit['form']) => object): PageRoute => ({
  method: 'POST',
  path,
  access: ['firm'],
  show: async (visit) => {
    const done = await act(visit, name, inputOf(visit.form));
    return 'done' in done ? { to: '/firm' } : done;
  },
});
const inspectionIdOf = (form: Visit['form']): string => form['inspectionId'] ?? '';
const deliveryIdOf = (form: Visit['form']): string => form['deliveryId'] ?? '';
const blockerIdOf = (form: Visit['form']): string => form['blockerId'] ?? '';

/** `/firm/receipts/:caseId/:version`: what was sent, to keep. */
const receipt: PageRoute = {
  method: 'GET',
  path: '/firm/receipts/:caseId/:version',
  access: ['firm'],
  show: async (visit) => {
    const { caseId = '', version = '' } = visit.params;
    const found = await readReceipt(visit.premises.ports, sessionOf(visit).who, caseId, /^\d{1,9}$/.test(version) ? Number(version) : 0);
    if (!found.ok) return { refusal: found.refusal };
    return { title: '申报回执', body: <ReceiptBody receipt={found.value} on={found.value.on} /> };
  },
};

export const applicationRoutes: readonly PageRoute[] = [
  overview,
  onePage,
  savePage,
  submission,
  spoken('/firm/withdrawal', 'withdrawApplication', 'reason'),
  spoken('/firm/contest', 'contestIneligibility', 'text'),
  ofFirm('/firm/findings', 'answerFinding', (form) => ({
    inspectionId: inspectionIdOf(form),
    text: form[`text-${inspectionIdOf(form)}`] ?? '',
  })),
  ofFirm('/firm/statement', 'answerDisqualification', (form) => ({ text: form['statement'] ?? '' })),
  ofFirm('/firm/account', 'stateAccount', (form) => ({
    holder: form['holder'] ?? '',
    number: form['number'] ?? '',
    bank: form['bank'] ?? '',
    unionNumber: form['unionNumber'] ?? '',
  })),
  ofFirm('/firm/blockers', 'raiseBlocker', (form) => ({ text: form['blocker'] ?? '' })),
  ofFirm('/firm/blockers/confirmation', 'confirmBlocker', (form) => ({ blockerId: blockerIdOf(form) })),
  ofFirm('/firm/blockers/return', 'reopenBlocker', (form) => ({
    blockerId: blockerIdOf(form),
    reason: form[`reason-${blockerIdOf(form)}`] ?? '',
  })),
  ofFirm('/firm/deliveries/confirmation', 'acceptDelivery', (form) => ({ deliveryId: deliveryIdOf(form) })),
  ofFirm('/firm/deliveries/objection', 'objectToDelivery', (form) => ({
    deliveryId: deliveryIdOf(form),
    reason: form[`objection-${deliveryIdOf(form)}`] ?? '',
  })),
  receipt,
];
