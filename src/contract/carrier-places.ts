import type { Carrier } from '../../policy/policy.ts';
import { LIVES } from '../cases/lives.ts';
import type { CaseKind } from './views.ts';
import type { ListPlace } from './policy-views.ts';

/** Where a carrier leads: a list of the workbench, or a page anyone may open. */
export type CarrierPlace =
  | ListPlace
  | {
      readonly page:
        | 'notices'
        | 'selections'
        | 'panels'
        | 'inspections'
        | 'readings'
        | 'monthly'
        | 'overview'
        | 'figures'
        | 'findings'
        | 'batches'
        | 'outlays'
        | 'recoveries'
        | 'sanctions'
        | 'performance'
        | 'ledger'
        | 'kept-registers';
    }
  | { readonly page: 'public'; readonly href: string };

const PAGES: Readonly<Record<string, CarrierPlace>> = {
  Funds: { page: 'funds' },
  Book: { page: 'ledger' },
  PolicyPage: { page: 'public', href: '/policy' },
  PaymentPage: { page: 'projects', stage: 'paid' },
  ProjectPage: { page: 'projects' },
  Monthly: { page: 'monthly' },
  Overview: { page: 'overview' },
  Figures: { page: 'figures' },
  Findings: { page: 'findings' },
  Projects: { page: 'projects' },
  Batches: { page: 'batches' },
  Outlays: { page: 'outlays' },
  Recoveries: { page: 'recoveries' },
  Sanctions: { page: 'sanctions' },
  PerformanceList: { page: 'performance' },
  Readings: { page: 'readings' },
  StageSteps: { page: 'projects' },
  noticesPage: { page: 'public', href: '/notices' },
  objectionPage: { page: 'public', href: '/notices' },
  badFaithPage: { page: 'public', href: '/bad-faith' },
  paymentsPage: { page: 'public', href: '/payments' },
  policyPage: { page: 'public', href: '/policy' },
};
const LISTS: Readonly<Record<CaseKind, CarrierPlace>> = {
  project: { page: 'projects' },
  selection: { page: 'selections' },
  panel: { page: 'panels' },
  inspection: { page: 'inspections' },
  notice: { page: 'notices' },
  fund: { page: 'funds' },
  batch: { page: 'batches' },
  outlay: { page: 'outlays' },
  recovery: { page: 'recoveries' },
  sanction: { page: 'sanctions' },
  performance: { page: 'performance' },
  ruling: { page: 'readings' },
  row: { page: 'kept-registers' },
};

const isKind = (text: string | undefined): text is CaseKind => text !== undefined && Object.hasOwn(LIVES, text);

/** An act leads to the cases on which it can be done next; of a project, to those at its stage. */
function placeOfAct({ name, path }: Carrier): CarrierPlace | undefined {
  const kind = /^src\/cases\/(\w+)\//.exec(path)?.[1];
  if (!isKind(kind)) return undefined;
  const rules: Readonly<Record<string, { readonly from: readonly string[] } | undefined>> = LIVES[kind].rules;
  const stage = rules[name]?.from[0];
  return kind === 'project' && stage !== undefined ? { page: 'projects', stage } : LISTS[kind];
}

/** The page to which what carries an obligation leads; undefined where there is none to open, as for a number or a trigger. */
export function placeOfCarrier(carrier: Carrier): CarrierPlace | undefined {
  const { kind, name } = carrier;
  if (kind === 'register') return { page: 'register', name };
  if (kind === 'act') return placeOfAct(carrier);
  if (kind === 'rule') return name.startsWith('decide') ? { page: 'public', href: '/decide' } : undefined;
  return PAGES[name];
}
