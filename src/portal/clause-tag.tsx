import { citeClause, type ClauseId } from '../kernel/clause.ts';

/** `办法第十一条`, leading to what it says and what carries it. */
export const ClauseTag = ({ clause }: { clause: ClauseId }) => (
  <a className="cite" href={`/policy#${clause}`}>
    {citeClause(clause)}
  </a>
);
