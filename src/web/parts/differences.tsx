import type { CarryingDifference } from '../../cases/project/carrying/judge-earlier-steps.ts';
import { ClauseLink } from './clause.tsx';
import { PARTS } from './words.ts';

/** Where our rules say otherwise than was decided elsewhere, each with its clause. */
export function Differences({ of }: { readonly of: readonly CarryingDifference[] }) {
  if (of.length === 0) return <span className="muted">{PARTS.asOurs}</span>;
  return (
    <ul className="plain">
      {of.map(({ says, clause }) => (
        <li key={says}>
          {says}（<ClauseLink clause={clause} />）
        </li>
      ))}
    </ul>
  );
}
