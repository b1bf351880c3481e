import { Button } from 'antd';
import type { Refusal } from '../../kernel/result.ts';
import { Refused } from '../api.ts';
import { PAGE_BROKEN } from '../words.ts';
import { ClauseLink, isClause } from './clause.tsx';
import { HoldsMark } from './verdict.tsx';
import { PARTS } from './words.ts';

type Said = {
  readonly message: string;
  readonly clause?: string;
  readonly because?: Refusal['because'];
  readonly faults?: ReadonlyArray<{ readonly path: string; readonly message: string }>;
};

/** A "no" in full: its words, its clause, the tests behind it that do not hold, and each fault. */
export function RefusalText({ message, clause, because, faults }: Said) {
  const open = because?.filter((reason) => reason.holds !== true) ?? [];
  return (
    <>
      {message}
      {isClause(clause) && (
        <>
          （<ClauseLink clause={clause} />）
        </>
      )}
      {open.length > 0 && (
        <ul className="because">
          {open.map((reason) => (
            <li key={reason.test}>
              <HoldsMark holds={reason.holds} /> {reason.says}（<ClauseLink clause={reason.clause} />）
            </li>
          ))}
        </ul>
      )}
      {faults !== undefined && faults.length > 1 && (
        <ul className="because">
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.message}`}>{fault.message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A failed request, said where it happened. A defect of the page itself is not dressed up as an answer. */
export function ProblemView({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  return (
    <div role="alert" className="problem">
      {error instanceof Refused ? <RefusalText {...error.problem} /> : PAGE_BROKEN}
      {retry && (
        <Button size="small" onClick={retry}>
          {PARTS.retry}
        </Button>
      )}
    </div>
  );
}
