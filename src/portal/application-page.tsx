import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import { clockOf } from '../api/draft-routes.ts';
import type { Session } from '../api/session.ts';
import type { DraftView } from '../app/drafts/read-draft.ts';
import { type FormPage, saidOf } from '../intake/application-form.ts';
import type { Question } from '../intake/check-questions.ts';
import { formatDay } from '../kernel/day.ts';
import { AUTOSAVE_PATH } from './autosave.ts';
import type { DraftSaved } from '../contract/views.ts';
import { Ask } from './check-form.tsx';
import { Split, Was } from './draft-form.tsx';

/** What the office's rules say of the form as it stands; the script keeps it up to date. */
export const LiveBox = ({ live }: { live: DraftSaved['live'] }) => (
  <div className="box">
    <p className="big" id="live-may">
      {live.may}
    </p>
    <p id="live-amount">{live.amount}</p>
  </div>
);

const sourceSays = ({ source }: DraftView): string => {
  if (source === undefined) return '';
  const from = source.file === undefined ? '上次的申报' : `《${source.file}》第${source.row}行`;
  return `已按${formatDay(source.on)}${from}填好，请核对`;
};

function Prefilled({ name, view }: { name: string; view: DraftView }) {
  const isPrefilled = view.fields[name] === undefined && (view.prefilled[name] ?? '') !== '';
  return isPrefilled ? <p className="hint">{sourceSays(view)}</p> : null;
}

const Asked = ({ question, view }: { question: Question; view: DraftView }) => (
  <>
    <Ask question={question} draft={{ values: view.answers, faults: view.read.faults }} />
    <Was name={question.name} value={view.answers[question.name] ?? ''} />
    <Prefilled name={question.name} view={view} />
    <Split name={question.name} label={question.label} field={view.fields[question.name]} saidOf={(text) => saidOf(question, text)} />
  </>
);

type Props = { readonly view: DraftView; readonly page: FormPage; readonly pages: readonly FormPage[]; readonly session: Session };

/** One page of the form. Its button saves and goes on; with script it saves itself. */
export const ApplicationPage = ({ view, page, pages, session }: Props) => {
  const at = pages.indexOf(page);
  return (
    <>
      <p className="soft">
        <a href="/firm/application">申报表</a>　第 {at + 1} 页，共 {pages.length} 页
      </p>
      <h1>{page.title}</h1>
      {page.says === undefined ? null : <p className="hint">{page.says}</p>}
      <form
        method="post"
        action={`/firm/application/${page.slug}`}
        noValidate
        className="check"
        data-autosave="/api/v1/drafts/application"
        data-owner={session.me.organisation ?? ''}
      >
        <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
        {page.questions.map((question) => (
          <Asked key={question.name} question={question} view={view} />
        ))}
        <button type="submit">{at + 1 < pages.length ? '保存并继续' : '保存并核对'}</button>{' '}
        <span role="status" id="saved" className="soft">
          {view.draft === undefined ? '' : `已保存 ${clockOf(view.draft.savedAt)}`}
        </span>
        <p id="split" className="fault" hidden>
          有的项在两处填得不一样，都已留着。<a href={`/firm/application/${page.slug}`}>打开并选定</a>
        </p>
      </form>
      <LiveBox live={view.live} />
      <script src={AUTOSAVE_PATH} defer />
    </>
  );
};
