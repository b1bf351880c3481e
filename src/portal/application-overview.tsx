import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import type { DraftView } from '../app/drafts/read-draft.ts';
import type { FormPage } from '../intake/application-form.ts';
import { findPeriod } from '../cases/project/suspension/period-on-file.ts';
import type { ProjectView } from '../contract/views.ts';
import { byEndOf } from '../kernel/day.ts';
import { LiveBox } from './application-page.tsx';
import { Reasons } from './reasons.tsx';

/** Stages in which the firm may send its form. */
const OPEN = ['returned', 'withdrawn'] as const;
const isOpen = (project: ProjectView['project'] | undefined): boolean =>
  project === undefined || OPEN.some((each) => each === project.stage);

export const ReturnedItems = ({ project }: Pick<ProjectView, 'project'>) => {
  if (project.returned === undefined) return null;
  const dueOn = findPeriod(project, 'supplement')?.dueOn;
  return (
    <div className="faults">
      <h2>{dueOn ? `请于${byEndOf(dueOn)}补正` : '请补正（期限已中止）'}</h2>
      <ul>
        {project.returned.items.map(({ item, reason }) => (
          <li key={item}>
            <strong>{item}</strong>：{reason}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Pages = ({ view, pages }: { view: DraftView; pages: readonly FormPage[] }) => (
  <ol className="pages">
    {pages.map(({ slug, title, questions }) => {
      const open = questions.filter(({ name }) => view.read.open[name] !== undefined || view.fields[name]?.others !== undefined).length;
      return (
        <li key={slug}>
          <a href={`/firm/application/${slug}`}>
            {title} <span className={open === 0 ? 'good' : 'soft'}>{open === 0 ? '已填完' : `还有 ${open} 项`}</span>
          </a>
        </li>
      );
    })}
  </ol>
);

const Submit = ({ view, session, commandKey }: { view: DraftView; session: Session; commandKey: string }) => (
  <form method="post" action="/firm/submission">
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input type="hidden" name="key" value={commandKey} />
    {view.read.verdict.outcome === 'no' ? <p className="bad">按规则现在不符合条件；仍可提交，由县工信商务局审查。</p> : null}
    <p>提交后不能直接修改；有需要可以撤回后重新提交。提交后立即生成回执。</p>
    <button type="submit">提交申报</button>
  </form>
);

const Lacking = ({ lacking }: Pick<DraftView, 'lacking'>) => (
  <>
    <h2>提交前还要补齐</h2>
    <ul>
      {lacking.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </>
);

type Props = {
  readonly view: DraftView;
  readonly pages: readonly FormPage[];
  readonly session: Session;
  readonly commandKey: string;
  readonly project: ProjectView['project'] | undefined;
};

/** The form as a whole: how far it is filled in, what the rules say of it, and the button that sends it. */
export const ApplicationOverview = ({ view, pages, session, commandKey, project }: Props) => (
  <>
    <h1>申报表</h1>
    {project === undefined ? null : <ReturnedItems project={project} />}
    <LiveBox live={view.live} />
    <Pages view={view} pages={pages} />
    {!isOpen(project) ? (
      <p>
        申报已经提交。<a href="/firm">查看办理进度</a>
      </p>
    ) : view.lacking.length > 0 ? (
      <Lacking lacking={view.lacking} />
    ) : (
      <Submit view={view} session={session} commandKey={commandKey} />
    )}
    <p>
      <a href="/firm/papers">上传证明材料（照片或PDF）</a>，随申报表一并提交。
    </p>
    <h2>申报条件</h2>
    <Reasons verdict={view.read.verdict} ways={view.ways} />
  </>
);
