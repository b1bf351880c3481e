import { Button } from 'antd';
import { useState } from 'react';
import { PERFORMANCE_ACTS } from '../../../cases/performance/acts.ts';
import { type Evaluation, ROUND_NAMES, EVALUATION_ROUNDS, type ScoredLine } from '../../../cases/performance/records.ts';
import { sayPoints } from '../../../cases/performance/words.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { evaluationWorkbook } from '../../../documents/evaluation-workbook.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Section } from '../../parts/page.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Choice } from './choice.tsx';
import { StatedFields, statedIn, type Typed } from './stated-fields.tsx';
import { PERFORMANCE } from './words.ts';

type Props = { readonly view: PerformanceView };

/** What was evaluated, by which sums, and what the text says the result is for; whoever evaluates does it here. */
export function Evaluations({ view }: Props) {
  const evaluations = view.evaluation ? [...view.evaluations, view.evaluation] : view.evaluations;
  const isOffered = view.acts.some(({ act, allowed }) => act === 'evaluateGoals' && allowed);
  if (evaluations.length === 0 && !isOffered) return null;
  return (
    <Section title={PERFORMANCE.evaluation}>
      <p className="hint">
        {PERFORMANCE.results} <ClauseLink clause="measures/14" />
      </p>
      {evaluations.map((each) => (
        <Evaluated key={each.round} view={view} evaluation={each} isOpen={each === view.evaluation} />
      ))}
      {isOffered && (
        <details>
          <summary>{PERFORMANCE_ACTS.evaluateGoals.label}</summary>
          <EvaluationForm view={view} />
        </details>
      )}
    </Section>
  );
}

async function save(view: PerformanceView, evaluation: Evaluation): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  const workbook = await writeWorkbook(evaluationWorkbook(view, evaluation));
  handFile(`${EVALUATION_ROUNDS[evaluation.round]}-${view.fund.docNo}.xlsx`, new Uint8Array(workbook), XLSX_TYPE);
}

type EvaluatedProps = Props & { readonly evaluation: Evaluation; readonly isOpen: boolean };
function Evaluated({ view, evaluation, isOpen }: EvaluatedProps) {
  const { round, on, by, opinion, lines, gaps, total, grade } = evaluation;
  return (
    <>
      <FactList
        lines={[
          [PERFORMANCE.round, EVALUATION_ROUNDS[round] + (isOpen ? PERFORMANCE.toApprove : '')],
          [PERFORMANCE.total, `${sayPoints(total)}（${grade}）`],
          [PERFORMANCE.evaluatedBy, `${by} ${formatDay(on)}`],
          [PERFORMANCE.opinion, opinion],
        ]}
      />
      <Scores lines={lines} caption={EVALUATION_ROUNDS[round]} gaps={gaps} />
      {!isOpen && <Button onClick={() => void save(view, evaluation)}>{PERFORMANCE.workbook}</Button>}
    </>
  );
}

type ScoresProps = { readonly lines: readonly ScoredLine[]; readonly caption: string; readonly gaps: Evaluation['gaps'] };
const Scores = ({ lines, caption, gaps }: ScoresProps) => (
  <DataTable
    caption={caption}
    rows={lines}
    rowKey={({ no }) => no}
    columns={[
      { head: PERFORMANCE.no, cell: ({ no }) => no, short: true },
      { head: PERFORMANCE.name, cell: ({ goal }) => goal, wide: true },
      { head: PERFORMANCE.done, cell: ({ actual, unit }) => (actual === null ? PERFORMANCE.notStated : `${actual}${unit}`), money: true },
      { head: PERFORMANCE.points, cell: ({ points }) => sayPoints(points), money: true },
      { head: PERFORMANCE.score, cell: ({ score }) => score !== null && sayPoints(score), money: true },
      { head: PERFORMANCE.sum, cell: ({ sum, says }) => [sum, says].join('；'), wide: true },
      { head: PERFORMANCE.gap, cell: ({ no }) => gaps.find((gap) => gap.no === no)?.cause, wide: true },
    ]}
  />
);

/** Values that no record counts, and a word on every point lost. */
function EvaluationForm({ view }: Props) {
  const [round, setRound] = useState(ROUND_NAMES.find((each) => !view.evaluations.some((done) => done.round === each)) ?? 'final');
  const [typed, setTyped] = useState<Typed>({});
  const [causes, setCauses] = useState<Readonly<Record<string, string>>>({});
  const gaps = Object.entries(causes).flatMap(([no, cause]) => (cause.trim() === '' ? [] : [{ no, cause }]));
  const lost = (view.scored ?? []).filter(({ score, points }) => score !== points);
  return (
    <>
      <p className="hint">{PERFORMANCE.evaluateHint}</p>
      <Choice label={PERFORMANCE.round} value={round} of={ROUND_NAMES} says={(each) => EVALUATION_ROUNDS[each]} put={setRound} />
      <StatedFields lines={view.scored ?? []} typed={typed} put={setTyped} />
      {lost.map(({ no, goal, sum }) => (
        <TextField
          key={no}
          label={`${PERFORMANCE.gap}：${goal}`}
          hint={sum}
          value={causes[no] ?? ''}
          onChange={(cause) => setCauses({ ...causes, [no]: cause })}
        />
      ))}
      <ActButton
        primary
        target={{
          kind: 'performance',
          caseId: view.id,
          version: view.version,
          act: 'evaluateGoals',
          label: PERFORMANCE_ACTS.evaluateGoals.label,
          given: { round, stated: statedIn(typed), gaps },
        }}
      />
    </>
  );
}
