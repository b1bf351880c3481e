import type { Reason, Verdict } from '../../src/kernel/verdict.ts';
import type { Policy } from '../policy.ts';
import type { Out, Proposal } from './way.ts';

/** The need that a missing path answers to: `listed.abnormal` answers to itself, else to `listed`. */
const needOf = (needs: Readonly<Record<string, string>>, path: string): string | undefined =>
  needs[path] ?? Object.entries(needs).find(([need]) => path.startsWith(`${need}.`) || need.startsWith(`${path}.`))?.[1];

function askFor(needs: Readonly<Record<string, string>>, { missing }: Verdict): Proposal | undefined {
  const asked = missing.flatMap((path) => {
    const label = needOf(needs, path);
    return label === undefined ? [] : [{ path, label }];
  });
  if (asked.length === 0) return undefined;
  const labels = [...new Set(asked.map(({ label }) => label))];
  return { says: `补充${labels.join('、')}，即可判断`, change: { state: asked.map(({ path }) => path) } };
}

/** What there is to say about one test that does not hold. */
export function propose<Facts>(out: Out<Facts>, policy: Policy, facts: Facts, verdict: Verdict, reason: Reason): Proposal {
  const asked = { policy, facts, verdict, reason };
  if (reason.holds === 'unknown') {
    const opened = out.open?.(asked) ?? (out.needs && askFor(out.needs, verdict));
    if (opened) return opened;
  }
  return typeof out.fails === 'string' ? { says: out.fails, change: null } : out.fails(asked);
}
