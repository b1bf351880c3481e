import type { ProjectView } from '../../../contract/views.ts';
import type { SubsidyValue } from '../../../../policy/values.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { YuanAndWan } from '../../parts/money.tsx';
import { StepsTable } from '../../parts/steps-table.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { SUBSIDY } from './words.ts';

/** The amount fixed by the county where there is one; else the estimate by the same rule on today's facts. */
function amountOf({ project, estimate }: ProjectView) {
  const award = 'award' in project ? project.award : null;
  const { verdict, steps } = award ?? estimate;
  return { award, verdict, steps, amountFen: award?.amountFen ?? (verdict as Verdict<SubsidyValue>).value?.amountFen ?? null };
}

/** Which firm, and how much it is to get as far as that is known. */
export function FirmAndAmount({ view }: { readonly view: ProjectView }) {
  const { award, amountFen } = amountOf(view);
  return (
    <p>
      <strong>{view.project.application.name}</strong>
      {amountFen !== null && (
        <>
          {' '}
          · {award ? SUBSIDY.fixed : SUBSIDY.estimate}，{SUBSIDY.amount} <YuanAndWan fen={amountFen} />
        </>
      )}
    </p>
  );
}

export function Subsidy({ view }: { readonly view: ProjectView }) {
  const { award, verdict, steps, amountFen } = amountOf(view);
  return (
    <>
      <LastEvaluations />
      <p className="total">
        {award ? SUBSIDY.fixed : SUBSIDY.estimate} · {SUBSIDY.amount}：
        {amountFen === null ? SUBSIDY.unknown : <YuanAndWan fen={amountFen} />}
      </p>
      {!award && <p className="hint">{SUBSIDY.hint}</p>}
      {steps.length > 0 && <StepsTable steps={steps} caption={SUBSIDY.steps} />}
      <VerdictView verdict={verdict} caption={SUBSIDY.tests} words={SUBSIDY.words} ways={view.ways.subsidy} />
    </>
  );
}
