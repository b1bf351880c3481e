import { refuse, type Refused } from '../kernel/result.ts';
import type { Verdict } from '../kernel/verdict.ts';

/** A verdict that is not yes, as the refusal of an act: what the act was, then every reason in the policy's own words and the fix. */
export function refuseVerdict(verdict: Verdict, what: string, fix: string): Refused {
  const holds = verdict.outcome === 'no' ? false : 'unknown';
  const because = verdict.because.filter((reason) => reason.holds === holds);
  const clause = because[0]?.clause;
  const code = verdict.outcome === 'no' ? 'policy-says-no' : 'facts-missing';
  const says = because.map((reason) => reason.says).join('；');
  return refuse(code, `${what}：${says}。${fix}`, { because, ...(clause === undefined ? {} : { clause }) });
}
