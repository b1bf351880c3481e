import { EVALUATION_ROUNDS, ROUND_NAMES, type EvaluationRound } from '../cases/performance/records.ts';
import { knownOf, selfEvaluationOf, sourcesOf } from '../cases/project/reporting/prefill-self-evaluation.ts';
import type { ProjectView } from '../contract/views.ts';
import { refuse } from '../kernel/result.ts';
import { carriedBy, pagesOf, type Shown, typedOver } from './case-form.ts';
import { caseHome, readOwnCase, signedIn } from './case-page.ts';
import { ClauseTag } from './clause-tag.tsx';
import { kept } from './draft-form.tsx';
import type { PageRoute, View, Visit } from './page.tsx';
import { formOfSelfEvaluation, selfEvaluationFaultsOf, selfEvaluationInputOf } from './self-evaluation-answers.ts';
import { SelfEvaluationForm } from './self-evaluation-form.tsx';
import { SelfEvaluationReceipt } from './self-evaluation-receipt.tsx';

const ACCESS = ['firm', 'officer'] as const;
type Asked = { readonly view: ProjectView; readonly round: EvaluationRound };

/** The project of this address and the round that is meant: the one named, else the first that has nothing yet. */
async function readAsked(visit: Visit): Promise<Asked | View> {
  const read = await readOwnCase(visit);
  if (!read.ok) return read;
  const { project, acts } = read.value;
  if (!acts.some(({ act, allowed }) => act === 'evaluateItself' && allowed))
    return refuse('wrong-stage', '项目还不是试点，或者已经结束，不需要自评');
  const named = ROUND_NAMES.find((each) => each === visit.query['round']);
  return { view: read.value, round: named ?? ROUND_NAMES.find((each) => !selfEvaluationOf(project, each)) ?? 'final' };
}

function valuesOf(visit: Visit, { view: { project }, round }: Asked): Promise<Shown> {
  const sent = selfEvaluationOf(project, round);
  return typedOver(visit, { form: 'self-evaluation', subject: round }, formOfSelfEvaluation(knownOf(project), sent), sent?.at);
}

function page(visit: Visit, { view, round }: Asked, { status, ...shown }: Shown): View {
  const draft = {
    faults: {},
    others: {},
    ...shown,
    ...carriedBy(visit),
    round,
    sources: sourcesOf(view.project, signedIn(visit).me.today),
    isCorrection: selfEvaluationOf(view.project, round) !== undefined,
  };
  return {
    title: '绩效自评',
    ...(status !== undefined && { status }),
    body: (
      <>
        <h1>
          {EVALUATION_ROUNDS[round]}：企业自评{draft.isCorrection ? '（更正）' : ''}
        </h1>
        <p className="soft">{view.project.application.name}</p>
        <p>
          案卷里已有的数已经填好并写明出处，与实际不同的请改。县工信商务局评价时与案卷的数对照。 <ClauseTag clause="measures/14" />
        </p>
        <SelfEvaluationForm caseId={view.id} draft={draft} />
        <p>
          <a href={caseHome(visit, view.id, 'reports')}>回到项目</a>
        </p>
      </>
    ),
  };
}

/** `/self-evaluations/:id?round=`: the form as far as it is known, and sent. */
const form = pagesOf<Asked>({
  place: '/self-evaluations',
  access: ACCESS,
  act: 'evaluateItself',
  keyEnds: '-self',
  readAsked,
  valuesOf,
  page,
  inputOf: (values, { round }) => selfEvaluationInputOf(values, round),
  faultsOf: selfEvaluationFaultsOf,
});

/** `/self-evaluations/:id/receipts/:version`: what was sent, to keep. */
const receipt: PageRoute = {
  method: 'GET',
  path: '/self-evaluations/:id/receipts/:version',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwnCase(visit);
    if (!read.ok) return read;
    const { id, timeline, project } = read.value;
    const all = timeline.filter(({ type }) => type === 'self-evaluated');
    const at = all.findIndex(({ version }) => String(version) === visit.params['version']);
    const [entry, sent] = [all[at], project.selfEvaluations?.[at]];
    if (entry === undefined || sent === undefined) return refuse('not-found', '没有这份回执，请从项目页面进入');
    const home = caseHome(visit, id, 'reports');
    return { title: '绩效自评回执', body: kept(<SelfEvaluationReceipt view={read.value} sent={sent} entry={entry} home={home} />) };
  },
};

export const selfEvaluationPages: readonly PageRoute[] = [...form, receipt];
