import type { Acceptance, EvaluatorAssignment, InvestmentAudit, Review } from '../../../cases/project/events.ts';
import { MATERIAL_WORDS, MATERIALS } from '../../../cases/project/materials.ts';
import { findPeriod } from '../../../cases/project/suspension/period-on-file.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay, type Day } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type FactLine, FactList } from '../../parts/facts.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { Basis } from '../../parts/review-basis.tsx';
import { AuditForm, AuditTable } from './audit.tsx';
import { ACCEPTANCE } from './words.ts';

type Line = { readonly step: string; readonly result: string; readonly opinion: string; readonly by: string; readonly on: Day };

const ofAcceptance = ({ outcome, opinion, by, on, levelVerified, investmentAudited }: Acceptance): Line => ({
  step: ACCEPTANCE.outcome.passed.slice(0, 2),
  result: [
    ACCEPTANCE.outcome[outcome],
    ...(outcome === 'passed'
      ? [
          `${ACCEPTANCE.levelVerified}：${levelVerified ? ACCEPTANCE.done : ACCEPTANCE.notYet}`,
          `${ACCEPTANCE.investmentAudited}：${investmentAudited ? ACCEPTANCE.done : ACCEPTANCE.notYet}`,
        ]
      : []),
  ].join('；'),
  opinion,
  by,
  on,
});
const ofReview =
  (step: string) =>
  ({ outcome, opinion, by, on }: Review): Line => ({ step, result: ACCEPTANCE.review[outcome], opinion, by, on });
const materialWord = (material: string): string => {
  const known = MATERIALS.find((each) => each === material);
  return known === undefined ? material : MATERIAL_WORDS[known];
};

/** The files behind each material, by digest. */
const Files = ({ of: { materialFiles } }: { readonly of: ProjectView['project'] }) =>
  materialFiles === undefined ? null : (
    <ul className="names">
      {MATERIALS.map((material) => (
        <li key={material}>
          {MATERIAL_WORDS[material]}：
          {materialFiles[material].map(({ name, digest }) => `${name}（${digest.slice(0, 12)}）`).join('、') || '—'}
        </li>
      ))}
    </ul>
  );

const rectificationDue = (project: ProjectView['project']): string => {
  const dueOn = findPeriod(project, 'rectification')?.dueOn ?? null;
  return dueOn === null ? ACCEPTANCE.notCounting : ACCEPTANCE.due(formatDay(dueOn));
};

/** Evaluator and independence, materials, opinions of acceptance and both reviews, rectification. */
export function AcceptanceSection({ view }: { readonly view: ProjectView }) {
  const { project } = view;
  const { assignment, audit: entrusted, materials, acceptances, rectification, countyReviews, cityReviews } = project;
  const lines = [
    ...acceptances.map(ofAcceptance),
    ...countyReviews.map(ofReview(ACCEPTANCE.county)),
    ...cityReviews.map(ofReview(ACCEPTANCE.city)),
  ];
  const basis = acceptances.at(-1)?.basis;
  const audit = acceptances.at(-1)?.audit ?? entrusted?.report?.lines;
  const isEmpty = lines.length === 0 && materials.length === 0 && assignment === undefined && entrusted === undefined;
  if (isEmpty) return <p className="empty">{ACCEPTANCE.none}</p>;
  return (
    <>
      <FactList
        lines={[
          [ACCEPTANCE.evaluator, assignment?.evaluator.name ?? ACCEPTANCE.noEvaluator],
          [ACCEPTANCE.tie, assignment?.tie && ACCEPTANCE.tied(assignment.tie.says, formatDay(assignment.tie.on))],
          ...(entrusted ? auditFacts(entrusted) : []),
          [ACCEPTANCE.materials, materials.map(materialWord).join('、')],
          [ACCEPTANCE.files, project.materialFiles && <Files of={project} />],
          [ACCEPTANCE.basis, basis && <Basis basis={basis} />],
          [ACCEPTANCE.putRight, rectification?.papers && <PaperLinks of={rectification.papers} />],
          [
            ACCEPTANCE.rectification,
            rectification &&
              (rectification.completedOn ? ACCEPTANCE.completed(formatDay(rectification.completedOn)) : rectificationDue(project)),
          ],
        ]}
      />
      <AuditForm view={view} />
      {audit && <AuditTable of={audit} />}
      {lines.length > 0 && (
        <DataTable
          caption={ACCEPTANCE.caption}
          rows={[...lines].sort((a, b) => a.on.localeCompare(b.on))}
          rowKey={(line) => `${line.step} ${line.on} ${line.result} ${line.opinion}`}
          columns={[
            { head: ACCEPTANCE.step, cell: ({ step }) => step },
            { head: ACCEPTANCE.result, cell: ({ result }) => result },
            { head: ACCEPTANCE.opinion, cell: ({ opinion }) => opinion, wide: true },
            { head: ACCEPTANCE.by, cell: ({ by }) => by },
            { head: ACCEPTANCE.on, cell: ({ on }) => formatDay(on), short: true },
          ]}
        />
      )}
      {[assignment, entrusted?.assignment].map((each) => each && <Independence key={each.evaluator.creditCode} assignment={each} />)}
    </>
  );
}

/** Who audits the investment apart from the evaluator, and what came of it. */
function auditFacts({ assignment: { evaluator, tie }, report }: InvestmentAudit): FactLine[] {
  return [
    [ACCEPTANCE.accountant, evaluator.name],
    [ACCEPTANCE.accountantTie, tie && ACCEPTANCE.tied(tie.says, formatDay(tie.on))],
    [ACCEPTANCE.report, report ? ACCEPTANCE.audited(report.opinion, report.by, formatDay(report.on)) : ACCEPTANCE.notAudited],
    [ACCEPTANCE.auditPapers, report && <PaperLinks of={report.papers} />],
  ];
}

function Independence({ assignment: { evaluator, transformers, verdicts } }: { readonly assignment: EvaluatorAssignment }) {
  return verdicts.map((verdict, index) => (
    <VerdictView
      key={transformers[index]?.creditCode ?? index}
      verdict={verdict}
      caption={ACCEPTANCE.independence(evaluator.name, transformers[index]?.name ?? '')}
    />
  ));
}
