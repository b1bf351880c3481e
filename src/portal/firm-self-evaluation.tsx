import { EVALUATION_ROUNDS, ROUND_NAMES } from '../cases/performance/records.ts';
import { selfEvaluationOf } from '../cases/project/reporting/prefill-self-evaluation.ts';
import type { ProjectView } from '../contract/views.ts';

/** The firm's own evaluations, round by round, and the receipts of those it sent. */
export const FirmSelfEvaluation = ({ view: { id, acts, project, timeline } }: { view: ProjectView }) => {
  const sent = timeline.filter(({ type }) => type === 'self-evaluated');
  const may = acts.some(({ act, allowed }) => act === 'evaluateItself' && allowed);
  if (!may && sent.length === 0) return null;
  return (
    <>
      <h2>绩效自评</h2>
      <p>中期、终期评价各报送一次，案卷里已有的数已经填好。</p>
      {may
        ? ROUND_NAMES.map((round) => (
            <p key={round}>
              <a className="button quiet" href={`/self-evaluations/${id}?round=${round}`}>
                {selfEvaluationOf(project, round) ? `更正${EVALUATION_ROUNDS[round]}自评` : `填写${EVALUATION_ROUNDS[round]}自评`}
              </a>
            </p>
          ))
        : null}
      {sent.length === 0 ? null : (
        <ul className="plain">
          {sent.toReversed().map(({ version, says }) => (
            <li key={version}>
              <a href={`/self-evaluations/${id}/receipts/${version}`}>{says}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
