import type { KnownProject } from '../named-projects.ts';
import { type Bar, findBarOn } from './in-force-on.ts';

/**
 * Contracts and expenses of a project that were signed with a provider while it stood under a bar, in words. Findings for whoever
 * looks (measures/17): whether an expense counts is decided by its own rule.
 */
export function signedUnderBar({ contracts = [], expenses }: KnownProject, bars: readonly Bar[]): readonly string[] {
  const signed = [
    ...contracts.map(({ number, party, signedOn }) => ({ what: `合同${number}`, code: party.creditCode, signedOn })),
    ...expenses.map(({ title, facts: { contract } }) => ({ what: `支出“${title}”`, code: contract?.party, signedOn: contract?.signedOn })),
  ];
  return signed.flatMap(({ what, code, signedOn }) => {
    const bar = findBarOn(bars, code, signedOn as Bar['from'] | undefined);
    return bar ? [`${what}：签订时${bar.says}`] : [];
  });
}
