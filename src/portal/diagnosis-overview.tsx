import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { DIAGNOSIS_PAGES, fieldsOf, idOf, type DiagnosisPage } from '../app/diagnosis/diagnosis-form.ts';
import type { DiagnosisView } from '../app/diagnosis/read-diagnosis.ts';
import { DIAGNOSIS_STEP_WORDS } from '../cases/project/diagnosis/words.ts';
import { formatDay } from '../kernel/day.ts';
import { LiveBox } from './application-page.tsx';

/** How many questions, or texts, of a page are not done yet. */
function openOn(page: DiagnosisPage, { answers, papers }: DiagnosisView): number {
  const isBlank = (field: string): boolean => (answers[field]?.trim() ?? '') === '';
  if (page.asked.length === 0) return fieldsOf(page).filter(isBlank).length;
  return page.asked.map(idOf).filter((id) => isBlank(id) || (isBlank(`${id}.seen`) && (papers[id]?.length ?? 0) === 0)).length;
}

const Pages = ({ view }: { view: DiagnosisView }) => (
  <ol className="pages">
    {DIAGNOSIS_PAGES.map((page) => {
      const open = openOn(page, view);
      return (
        <li key={page.slug}>
          <a href={`/diagnosis/${view.caseId}/${page.slug}`}>
            {page.title} <span className={open === 0 ? 'good' : 'soft'}>{open === 0 ? '已填完' : `还有 ${open} 项`}</span>
          </a>
        </li>
      );
    })}
  </ol>
);

const Submit = ({ view, session, commandKey }: Props) => (
  <form method="post" action={`/diagnosis/${view.caseId}/submission`}>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input type="hidden" name="key" value={commandKey} />
    <p>提交后由县工信商务局核对确认，确认后作为企业改造前的等级。</p>
    <button type="submit">提交诊断</button>
  </form>
);

const Delivered = ({ view: { diagnosis } }: { view: DiagnosisView }) =>
  diagnosis.delivery === undefined ? null : (
    <dl className="facts">
      <dt>提交</dt>
      <dd>
        {diagnosis.delivery.by.name} {formatDay(diagnosis.delivery.on)}
      </dd>
      <dt>内容摘要（SHA-256）</dt>
      <dd>
        <code className="small">{diagnosis.delivery.reportDigest}</code>
      </dd>
    </dl>
  );

type Props = { readonly view: DiagnosisView; readonly session: Session; readonly commandKey: string };

/** The diagnosis as a whole: how far it is, what it lacks, and the button that hands it in. */
export const DiagnosisOverview = ({ view, session, commandKey }: Props) => {
  const { diagnosis, lacking, project } = view;
  const isOpen = diagnosis.step === 'assigned';
  return (
    <>
      <p className="soft">
        <a href="/provider">我的项目</a>
      </p>
      <h1>诊断：{project.application.name}</h1>
      <p>{DIAGNOSIS_STEP_WORDS[diagnosis.step]}</p>
      {diagnosis.returned === undefined ? null : (
        <div className="faults">
          <h2>已退回，请改正后重新提交</h2>
          <p>{diagnosis.returned}</p>
        </div>
      )}
      {isOpen ? <LiveBox live={view.live} /> : <Delivered view={view} />}
      {isOpen ? <Pages view={view} /> : null}
      {!isOpen ? null : lacking.length === 0 ? (
        <Submit view={view} session={session} commandKey={commandKey} />
      ) : (
        <>
          <h2>提交前还要补齐</h2>
          <ul>
            {lacking.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
