import type { Change } from '../policy.ts';

/** Two changes, the second upon the first: of a term that both name, the second stands. */
export const joinChanges = (first: Change, second: Change): Change => ({
  parameters: { ...first.parameters, ...second.parameters },
  readings: { ...first.readings, ...second.readings },
  authorities: { ...first.authorities, ...second.authorities },
});

// Chinese stays readable; only what separates terms is written otherwise.
const escaped = (text: string | number): string => String(text).replace(/[%&=?]/g, encodeURIComponent);

/**
 * `pengyang-2026?levelRise=target&measures/7.1=样发〔2026〕1号`: an edition is a version and whatever was ruled upon it. Its name says
 * all of that, so a verdict that bears it can be given again from nothing else. The same change has one name, however it was written.
 */
export function editionName(pack: string, { parameters = {}, readings = {}, authorities = {} }: Change): string {
  const terms = [...Object.entries(parameters), ...Object.entries(readings), ...Object.entries(authorities)];
  if (terms.length === 0) return pack;
  return `${pack}?${terms
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .toSorted()
    .join('&')}`;
}
