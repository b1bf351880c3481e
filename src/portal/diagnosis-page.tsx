import { sceneLevels } from '../../policy/indicators/2024/index.ts';
import { AUTOSAVE_PATH } from './autosave.ts';
import { clockOf } from '../api/draft-routes.ts';
import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { DIAGNOSIS_PAGES, idOf, seenOf, type DiagnosisPage } from '../app/diagnosis/diagnosis-form.ts';
import type { DiagnosisView } from '../app/diagnosis/read-diagnosis.ts';
import { aboutQuestion } from '../app/papers/abouts.ts';
import { ASPECTS, LINKS } from '../cases/project/diagnosis/records.ts';
import { ASPECT_WORDS, LINK_WORDS } from '../cases/project/diagnosis/words.ts';
import { LiveBox } from './application-page.tsx';
import { Split, Was } from './draft-form.tsx';
import { Field } from './form-field.tsx';
import { SaveFirst } from './papers-for.tsx';
import { ACCEPTED, PaperLink } from './paper-list.tsx';

type Asked = DiagnosisPage['asked'][number];
type AskedProps = { readonly asked: Asked; readonly view: DiagnosisView };

const optionsOf = (asked: Asked): readonly (readonly [value: string, label: string])[] =>
  asked.kind === 'question'
    ? asked.question.options.map(({ key, label }) => [key, `${key}. ${label}`])
    : sceneLevels.map((label, level) => [String(level), `${level}级：${label}`]);

const isMulti = (asked: Asked): boolean => asked.kind === 'question' && asked.question.choice === 'multi';
const uploadId = (id: string): string => `upload-${id}`;

const Answer = ({ asked, view }: AskedProps) => {
  const id = idOf(asked);
  const value = view.answers[id] ?? '';
  const title = asked.kind === 'question' ? asked.question.title : asked.scene.name;
  return (
    <fieldset id={id}>
      <legend>
        {id} {title}
      </legend>
      {isMulti(asked) ? <p className="hint">可以多选；都没有的只选“无”</p> : null}
      <div className="choices">
        {optionsOf(asked).map(([key, label]) => (
          <label key={key}>
            {isMulti(asked) ? (
              <input type="checkbox" name={`${id}.${key}`} value={key} data-of={id} defaultChecked={value.includes(key)} />
            ) : (
              <input type="radio" name={id} value={key} defaultChecked={value === key} />
            )}
            {label}
          </label>
        ))}
      </div>
      <Was name={id} value={value} />
      <Split name={id} label={id} field={view.fields[id]} saidOf={(text) => text || '未答'} />
    </fieldset>
  );
};

/** Evidence of one answer. The file goes by a form of its own, so that the answers stay where they are. */
const EvidenceOf = ({ asked, view }: AskedProps) => {
  const id = idOf(asked);
  const seen = seenOf(id);
  const papers = view.papers[id] ?? [];
  return (
    <>
      <Field
        name={seen}
        label={`${id} 佐证：在哪里看到什么`}
        hint="没有传文件的必须写明"
        value={view.answers[seen]}
        maxLength={400}
        autoComplete="off"
      />
      <Was name={seen} value={view.answers[seen] ?? ''} />
      <Split name={seen} label={`${id} 佐证`} field={view.fields[seen]} saidOf={(text) => text || '未写'} />
      {papers.map((paper) => (
        <p key={paper.id} className="small">
          已传：
          <PaperLink paper={paper} />
        </p>
      ))}
      <details>
        <summary>给 {id} 传照片或PDF</summary>
        <SaveFirst />
        <label htmlFor={`${uploadId(id)}-file`}>选择文件</label>
        <input id={`${uploadId(id)}-file`} form={uploadId(id)} name="files" type="file" accept={ACCEPTED} multiple required />
        <button type="submit" form={uploadId(id)} className="quiet">
          上传
        </button>
      </details>
    </>
  );
};

const Findings = ({ view }: Pick<AskedProps, 'view'>) =>
  LINKS.map((link) => (
    <section key={link}>
      <h2>{LINK_WORDS[link]}</h2>
      {ASPECTS.map((aspect) => {
        const name = `${link}.${aspect}`;
        const label = `${LINK_WORDS[link]}：${ASPECT_WORDS[aspect]}`;
        return (
          <div key={name}>
            <Field name={name} label={label} hint="没有的写“无”" lines maxLength={400} value={view.answers[name]} />
            <Was name={name} value={view.answers[name] ?? ''} />
            <Split name={name} label={label} field={view.fields[name]} saidOf={(text) => text || '未写'} />
          </div>
        );
      })}
    </section>
  ));

type Props = { readonly view: DiagnosisView; readonly page: DiagnosisPage; readonly session: Session };

/** One page of the diagnosis. Its button saves and goes on; with script it saves itself. */
export const DiagnosisPageBody = ({ view, page, session }: Props) => {
  const at = DIAGNOSIS_PAGES.indexOf(page);
  const action = `/diagnosis/${view.caseId}/${page.slug}`;
  return (
    <>
      <p className="soft">
        <a href={`/diagnosis/${view.caseId}`}>{view.project.application.name}</a>　第 {at + 1} 页，共 {DIAGNOSIS_PAGES.length} 页
      </p>
      <h1>{page.title}</h1>
      <form
        method="post"
        action={action}
        noValidate
        className="check"
        data-autosave={`/api/v1/drafts/diagnosis/${view.caseId}`}
        data-owner={view.provider}
      >
        <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
        {page.asked.length === 0 ? <Findings view={view} /> : null}
        {page.asked.map((asked) => (
          <div key={idOf(asked)}>
            <Answer asked={asked} view={view} />
            <EvidenceOf asked={asked} view={view} />
          </div>
        ))}
        <button type="submit">{at + 1 < DIAGNOSIS_PAGES.length ? '保存并继续' : '保存并核对'}</button>{' '}
        <span role="status" id="saved" className="soft">
          {view.draft === undefined ? '' : `已保存 ${clockOf(view.draft.savedAt)}`}
        </span>
        <p id="split" className="fault" hidden>
          有的项在两处填得不一样，都已留着。<a href={action}>打开并选定</a>
        </p>
      </form>
      {page.asked.map((asked) => (
        <form key={idOf(asked)} id={uploadId(idOf(asked))} method="post" action={`/papers/${view.caseId}`} encType="multipart/form-data">
          <input type="hidden" name="about" value={aboutQuestion(idOf(asked))} />
        </form>
      ))}
      <LiveBox live={view.live} />
      <script src={AUTOSAVE_PATH} defer />
    </>
  );
};
