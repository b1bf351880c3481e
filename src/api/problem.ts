import type { Problem } from '../contract/requests.ts';
import type { Refusal } from '../kernel/result.ts';

/** Bad input on the wire: every fault with its path (`contract.amountFen`, `""` for the document itself). */
export function problemOfFaults(faults: NonNullable<Problem['faults']>): Problem {
  const first = faults[0];
  const where = first?.path ? `（${first.path}）` : '';
  return { code: 'bad-input', message: `提交的内容有${faults.length}处需要改正：${first?.message ?? ''}${where}`, faults };
}

/** The tests behind a refusal stay on the wire: a page shows them with their clauses. */
export const problemOfRefusal = ({ code, message, clause, because }: Refusal): Problem => ({
  code,
  message,
  ...(clause === undefined ? {} : { clause }),
  ...(because === undefined ? {} : { because }),
});
