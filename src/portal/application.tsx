import type { Session } from '../api/session.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { type DraftView, readDraft } from '../app/drafts/read-draft.ts';
import { saveDraft } from '../app/drafts/save-draft.ts';
import { applicationPages, type FormPage } from '../intake/application-form.ts';
import { refuse } from '../kernel/result.ts';
import { ApplicationOverview } from './application-overview.tsx';
import { ApplicationPage } from './application-page.tsx';
import { choiceIn, editsIn } from './draft-form.tsx';
import { findOwnProject } from './own-project.ts';
import type { PageRoute, View, Visit } from './page.tsx';

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

/** A yes of the firm to something of its project: one button. */
const confirming = (path: `/firm/${string}`, name: string, about: 'blockerId' | 'deliveryId'): PageRoute => ({
  method: 'POST',
  path,
  access: ['firm'],
  show: async (visit) => {
    const done = await act(visit, name, { [about]: visit.form[about] ?? '' });
    return 'done' in done ? { to: '/firm' } : done;
  },
});

export const applicationRoutes: readonly PageRoute[] = [
  overview,
  onePage,
  savePage,
  submission,
  confirming('/firm/blockers/confirmation', 'confirmBlocker', 'blockerId'),
  confirming('/firm/deliveries/confirmation', 'acceptDelivery', 'deliveryId'),
];
