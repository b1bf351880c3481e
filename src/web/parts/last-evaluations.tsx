import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { EVALUATION_ROUNDS } from '../../cases/performance/records.ts';
import { sayAbove, sayPoints } from '../../cases/performance/words.ts';
import { OFFICES, type Role } from '../../cases/roles.ts';
import { formatDay } from '../../kernel/day.ts';
import { performanceQuery } from '../queries.ts';
import { CaseLink } from './case-link.tsx';
import { ClauseLink } from './clause.tsx';
import { useMe } from './use-me.ts';
import { EVALUATED } from './words.ts';

const MAY: readonly Role[] = OFFICES;

/** The newest evaluation of each notice's money, where the text wants it weighed: payment, budget, policy, selection (measures/14). Nothing where there is none. */
export function LastEvaluations() {
  const { roles } = useMe();
  const { data } = useQuery({ ...performanceQuery(), enabled: roles.some((role) => MAY.includes(role)) });
  const rows = (data?.rows ?? []).flatMap(({ id, docNo, evaluations, requests }) => {
    const last = evaluations.at(-1);
    return last ? [{ id, docNo, ...last, above: sayAbove(requests, last.round) }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <p className="hint">
      {EVALUATED.weigh} <ClauseLink clause="measures/14" />：
      {rows.map(({ id, docNo, round, on, total, grade, above }, at) => (
        <Fragment key={id}>
          {at > 0 && '；'}
          <CaseLink kind="performance" id={id}>
            {docNo} {EVALUATION_ROUNDS[round]} {sayPoints(total)}（{grade}），{formatDay(on)}
          </CaseLink>
          {above && `，${above}`}
        </Fragment>
      ))}
    </p>
  );
}
