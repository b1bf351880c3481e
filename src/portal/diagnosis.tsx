import type { Session } from '../api/session.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { DIAGNOSIS_PAGES, fieldsOf, idOf, type DiagnosisPage } from '../app/diagnosis/diagnosis-form.ts';
import { readDiagnosis, type DiagnosisView } from '../app/diagnosis/read-diagnosis.ts';
import { saveDiagnosis } from '../app/diagnosis/save-diagnosis.ts';
import { refuse } from '../kernel/result.ts';
import { DiagnosisOverview } from './diagnosis-overview.tsx';
import { DiagnosisPageBody } from './diagnosis-page.tsx';
import { choiceIn, editsIn } from './draft-form.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const HOME = '/diagnosis/:id';
const NO_PAGE = refuse('not-found', '诊断表没有这一页，请从诊断首页进入');
const homeOf = ({ params }: Visit): string => `/diagnosis/${params['id'] ?? ''}`;

function sessionOf({ session }: Visit): Session {
  if (session === null) throw new Error('a page of a provider ran without a session');
  return session;
}

async function withDiagnosis(visit: Visit, show: (view: DiagnosisView) => View): Promise<View> {
  const read = await readDiagnosis(visit.premises.ports, sessionOf(visit).who, visit.params['id'] ?? '');
  return read.ok ? show(read.value) : read;
}

/** `/diagnosis/:id`: the whole of it. */
const overview: PageRoute = {
  method: 'GET',
  path: HOME,
  access: ['provider'],
  show: (visit) =>
    withDiagnosis(visit, (view) => {
      const commandKey = `diagnosis-${visit.premises.ports.newId()}`;
      return { title: '诊断', body: <DiagnosisOverview view={view} session={sessionOf(visit)} commandKey={commandKey} /> };
    }),
};

/** `/diagnosis/:id/:page`: one page of it; once handed in, there is nothing to fill in. */
const onePage: PageRoute = {
  method: 'GET',
  path: `${HOME}/:page`,
  access: ['provider'],
  show: (visit) =>
    withDiagnosis(visit, (view) => {
      const page = DIAGNOSIS_PAGES.find(({ slug }) => slug === visit.params['page']);
      if (!page) return NO_PAGE;
      if (view.diagnosis.step !== 'assigned') return { to: homeOf(visit) };
      return { title: page.title, body: <DiagnosisPageBody view={view} page={page} session={sessionOf(visit)} /> };
    }),
};

/** A field's text as the page sent it: the ticks of a question of several answers, letter by letter. */
const valueIn =
  ({ asked }: DiagnosisPage, form: Visit['form']) =>
  (name: string): string => {
    const own = asked.find((each) => idOf(each) === name);
    if (own?.kind !== 'question' || own.question.choice !== 'multi') return form[name] ?? '';
    return own.question.options.map(({ key }) => form[`${name}.${key}`] ?? '').join('');
  };

/** Saves the page without script, and leads on; back to it where something has to be chosen. */
const savePage: PageRoute = {
  method: 'POST',
  path: `${HOME}/:page`,
  access: ['provider'],
  show: async (visit) => {
    const at = DIAGNOSIS_PAGES.findIndex(({ slug }) => slug === visit.params['page']);
    const page = DIAGNOSIS_PAGES[at];
    if (!page) return NO_PAGE;
    const names = fieldsOf(page);
    const choice = choiceIn(visit.form);
    const edits = editsIn(names, visit.form, valueIn(page, visit.form));
    const caseId = visit.params['id'] ?? '';
    const saved = await saveDiagnosis(visit.premises.ports, sessionOf(visit).who, { caseId, edits, ...(choice && { choice }) });
    if (!saved.ok) return saved;
    const stays = choice !== undefined || names.some((name) => saved.value.fields[name]?.others !== undefined);
    const next = stays ? page : DIAGNOSIS_PAGES[at + 1];
    return { to: next ? `${homeOf(visit)}/${next.slug}` : homeOf(visit) };
  },
};

const submission: PageRoute = {
  method: 'POST',
  path: `${HOME}/submission`,
  access: ['provider'],
  show: async (visit) => {
    const key = /^[\w-]{8,80}$/.exec(visit.form['key'] ?? '')?.[0];
    if (key === undefined) return refuse('bad-input', '页面已过期，请刷新后重新提交');
    const command = { kind: 'project', caseId: visit.params['id'] ?? '', act: 'submitDiagnosis', input: {}, key } as const;
    const done = await actOnCase(visit.premises.ports, sessionOf(visit).who, command);
    return done.ok ? { to: homeOf(visit) } : done;
  },
};

export const diagnosisPages: readonly PageRoute[] = [overview, onePage, submission, savePage];
