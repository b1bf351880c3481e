import { getPolicy } from '../../policy/index.ts';
import type { Applicant } from './applicants.ts';

const { industries } = getPolicy('pengyang-2026');
/** Fen in 万元. */
const WAN = 1_000_000;
const MANUFACTURING = '2';
/** Nothing is against a firm that became a pilot. */
const GOOD = {
  tax: 'y',
  finance: 'y',
  credit: 'y',
  abnormal: 'n',
  dishonest: 'n',
  procurement: 'n',
  incident: 'n',
  violation: 'n',
  subsidised: 'n',
} as const;

/** What a pilot answers in its own application, page by page of the form: what the office's summary sheet would have said of it. */
export const ownAnswers = (firm: Applicant): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  firm: { name: firm.name, township: firm.township.code, contact: firm.contact, phone: firm.phone },
  about: {
    industry: Object.entries(industries).find(([, label]) => label === firm.industry)?.[0] ?? 'other',
    here: 'y',
    legal: 'y',
    founded: firm.establishedOn ?? '',
    category: MANUFACTURING,
    employees: String(firm.employees ?? ''),
    revenue: String((firm.revenueFen ?? 0) / WAN),
  },
  conduct: GOOD,
  plan: { willing: 'y', foundation: 'y', honest: 'y', spending: '80', before: '1', after: '2' },
});
