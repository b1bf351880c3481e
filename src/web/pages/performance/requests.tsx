import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { PERFORMANCE_ACTS } from '../../../cases/performance/acts.ts';
import { EVALUATION_ROUNDS, type EvaluationRequest, type EvaluationRound, type Level, LEVELS } from '../../../cases/performance/records.ts';
import { sayAnswer } from '../../../cases/performance/words.ts';
import { PAYING, type Role } from '../../../cases/roles.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { newKey } from '../../acts/target.ts';
import { post } from '../../api.ts';
import { addressOf } from '../../base.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { FactList, type FactLine } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useDone } from '../../parts/use-done.ts';
import { useMe } from '../../parts/use-me.ts';
import { REQUEST } from './words.ts';

type Props = { readonly view: PerformanceView };

/** What was handed up to the city and the region's centre, what each answered, and whoever's turn it is does it here. */
export function Requests({ view }: Props) {
  const { requests, toHandUp } = view;
  const me = useMe();
  if (requests.length === 0 && toHandUp.length === 0) return null;
  return (
    <Section title={REQUEST.title}>
      <p className="hint">
        {REQUEST.hint} <ClauseLink clause="plan/3.4" />
      </p>
      {requests.map((request, at) => (
        <Handed key={at} view={view} request={request} />
      ))}
      {me.roles.includes('officer') && toHandUp.map((round) => <HandUp key={round} view={view} round={round} />)}
    </Section>
  );
}

/** The region's final evaluation, once passed, ends the term of the measures (measures/18). */
function termEndedBy({ round, answers: { centre } }: EvaluationRequest): string | null {
  const isEnd = round === 'final' && centre?.is === 'concluded' && centre.conclusion.result === 'passed';
  return isEnd ? REQUEST.until(formatDay(centre.conclusion.concludedOn)) : null;
}

type Of = Props & { readonly request: EvaluationRequest };
function Handed({ view, request }: Of) {
  const { roles } = useMe();
  const { round, on, by, letter, papers, missing, to } = request;
  const mayFetch = [...PAYING, ...to].some((role: Role) => roles.includes(role));
  const fetched = (digest: string, name: string) =>
    mayFetch ? (
      <a className="inline" href={addressOf(`/api/v1/cases/${view.id}/evaluation-requests/files/${digest}`)} download>
        {name}
      </a>
    ) : (
      name
    );
  return (
    <article className="card">
      <FactList
        lines={[
          [REQUEST.round, EVALUATION_ROUNDS[round]],
          [REQUEST.handedUp, `${formatDay(on)} ${by}`],
          [REQUEST.letter, fetched(letter.digest, letter.number)],
          [REQUEST.papers, fetched(papers.digest, papers.name)],
          [REQUEST.lacks, missing > 0 && REQUEST.lacking(missing)],
          [REQUEST.term, termEndedBy(request)],
          ...to.map((level): FactLine => [LEVELS[level], <Answer key={level} view={view} request={request} level={level} />]),
        ]}
      />
    </article>
  );
}

/** What that level said so far, and what it may say now. A request that was sent back is over: the next one is another. */
function Answer({ view, request: { round, answers }, level }: Of & { readonly level: Level }) {
  const { roles } = useMe();
  const answer = answers[level];
  const next = answer === undefined ? (['receiveRequest', 'returnRequest'] as const) : (['concludeRequest'] as const);
  const isOver = answer !== undefined && answer.is !== 'received';
  return (
    <>
      {answer === undefined ? REQUEST.waiting : `${sayAnswer(answer)}（${answer.by} ${formatDay(answer.on)}）`}
      {answer?.is === 'concluded' && <p>{answer.conclusion.opinion}</p>}
      {!isOver && roles.includes(level) && (
        <span className="row">
          {next.map((act) => (
            <ActButton
              key={act}
              target={{
                kind: 'performance',
                caseId: view.id,
                version: view.version,
                act,
                label: PERFORMANCE_ACTS[act].label,
                given: { round, level },
              }}
            />
          ))}
        </span>
      )}
    </>
  );
}

function HandUp({ view: { id, version }, round }: Props & { readonly round: EvaluationRound }) {
  const sayDone = useDone();
  const [key] = useState(newKey);
  const handUp = useMutation({
    mutationFn: () => post(`/cases/${encodeURIComponent(id)}/evaluation-requests/${round}`, { version, key }),
    onSuccess: () => sayDone(REQUEST.done(EVALUATION_ROUNDS[round])),
  });
  return (
    <>
      <p>
        <ConfirmButton
          label={REQUEST.handUp(EVALUATION_ROUNDS[round])}
          says={REQUEST.handUpSays}
          isPending={handUp.isPending}
          confirm={() => handUp.mutate()}
        />
      </p>
      {handUp.isPending && <p role="status">{REQUEST.binding}</p>}
      {handUp.error !== null && <ProblemView error={handUp.error} />}
    </>
  );
}
