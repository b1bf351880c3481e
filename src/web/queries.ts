import type { RatingRow } from '../contract/rating-views.ts';
import type { Reach } from '../cases/project/stages.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Policy } from '../../policy/policy.ts';
import type { StoredCase } from '../../policy/what-if/index.ts';
import type {
  CaseView,
  FundRow,
  ImportProgress,
  LedgerView,
  MeNow,
  NoticeRow,
  OpenImport,
  InspectionRow,
  PanelRow,
  PaymentTrace,
  ProjectList,
  RegisterView,
  SelectionRow,
} from '../contract/views.ts';
import type { CaseDispatch, DispatchRegister, PlanToIssue, TemplateRow } from '../contract/dispatch-views.ts';
import type { TownshipsView } from '../contract/township-views.ts';
import type { AuditView, Grounds } from '../contract/audit-views.ts';
import type { FindingsView } from '../contract/finding-views.ts';
import type { FiguresView } from '../contract/figure-views.ts';
import type { MonthlyView } from '../contract/monthly-views.ts';
import type { DutiesView, MyAccount, PersonRow, RegisterSummary } from '../contract/people-views.ts';
import type { DeadlineList, DeadlineWhen, InboxView, JobsView } from '../contract/deadline-views.ts';
import type { Day } from '../kernel/day.ts';
import type {
  CurrentWording,
  PolicyStanding,
  PolicyTextRow,
  PolicyTextView,
  StandingMembers,
  TouchedCases,
} from '../contract/policy-views.ts';
import type { FundLedgerView } from '../contract/fund-ledger-views.ts';
import type { BatchesView } from '../contract/batch-views.ts';
import type { PerformanceList, SurveyLink } from '../contract/performance-views.ts';
import type { ReportTemplateLine, ReportTemplateView } from '../contract/reporting-views.ts';
import type { OutlaysView } from '../contract/outlay-views.ts';
import type { RecoveriesView, SanctionRow } from '../contract/recovery-views.ts';
import type { Match } from '../cases/matching/rank-providers.ts';
import type { MovePreview, ReadingsView } from '../contract/ruling-views.ts';
import type { FoundView } from '../contract/search-views.ts';
import type { KeptSummary, KeptView } from '../contract/row-views.ts';
import type { DeliveriesView, DeliveryState, MessagesView } from '../contract/message-views.ts';
import type { AgendaView } from '../contract/meeting-views.ts';
import type { BulkRun } from '../contract/bulk-views.ts';
import type { SavedFilter } from '../contract/filter-views.ts';
import { get, pathOf } from './api.ts';

/** The pack is large; it comes only to those who read it. */
export const packQuery = (name: string) =>
  queryOptions({
    queryKey: ['policy', name],
    staleTime: Infinity,
    queryFn: async (): Promise<Policy> => (await import('../../policy/index.ts')).getPolicy(name),
  });

/** One entry per GET of the contract: key, path, shape. */
const ask = <T>(...path: readonly string[]) =>
  queryOptions({ queryKey: path, queryFn: ({ signal }) => get<T>(`/${path.map(encodeURIComponent).join('/')}`, signal) });

export const meQuery = () => ask<MeNow>('me');
export const messagesQuery = () => ask<MessagesView>('messages');
export const agendaQuery = () => ask<AgendaView>('agenda');
export const bulkQuery = () => ask<readonly BulkRun[]>('bulk');
export const savedFiltersQuery = () => ask<readonly SavedFilter[]>('saved-filters');
export const inboxQuery = () => ask<InboxView>('inbox');
export const caseQuery = <V extends CaseView>(id: string) => ask<V>('cases', id);
export type DispatchFilter = { readonly q?: string; readonly kind?: string };
export const dispatchesQuery = () => ask<DispatchRegister>('dispatches');
export const plansToIssueQuery = () => ask<readonly PlanToIssue[]>('plans-to-issue');
export const templatesQuery = () => ask<readonly TemplateRow[]>('dispatch-templates');
export const caseDispatchesQuery = (id: string) => ask<readonly CaseDispatch[]>('cases', id, 'dispatches');
export const townshipsQuery = () => ask<TownshipsView>('townships');
export const selectionsQuery = () => ask<readonly SelectionRow[]>('selections');
export const panelsQuery = () => ask<readonly PanelRow[]>('panels');
export const inspectionsQuery = () => ask<readonly InspectionRow[]>('inspections');
export const noticesQuery = () => ask<readonly NoticeRow[]>('notices');
export const fundsQuery = () => ask<readonly FundRow[]>('funds');
export const batchesQuery = () => ask<BatchesView>('batches');
export const outlaysQuery = () => ask<OutlaysView>('outlays');
export const recoveriesQuery = () => ask<RecoveriesView>('recoveries');
export const performanceQuery = () => ask<PerformanceList>('performance');
export const surveyLinksQuery = (id: string) => ask<readonly SurveyLink[]>('cases', id, 'survey-links');
export const sanctionsQuery = () => ask<readonly SanctionRow[]>('sanctions');
export const ratingsQuery = () => ask<readonly RatingRow[]>('ratings');
export const registersQuery = () => ask<readonly RegisterSummary[]>('registers');
export const registerQuery = (name: string) => ask<RegisterView>('registers', name);
export const keptRegistersQuery = () => ask<readonly KeptSummary[]>('kept-registers');
export const keptRegisterQuery = (name: string) => ask<KeptView>('kept-registers', name);
export const rankingQuery = (need: string) =>
  queryOptions({
    queryKey: ['provider-ranking', need],
    queryFn: ({ signal }) => get<readonly Match[]>(`/provider-ranking${queryText({ need })}`, signal),
  });
export const searchQuery = (q: string) =>
  queryOptions({ queryKey: ['search', q], queryFn: ({ signal }) => get<FoundView>(`/search${queryText({ q })}`, signal) });
export const readingsQuery = () => ask<ReadingsView>('readings');
export const moveQuery = (to: string) => ask<MovePreview>('moves', to);
export const paymentQuery = (caseId: string) => ask<PaymentTrace>('payments', caseId);
export const liveCasesQuery = () => ask<readonly StoredCase[]>('live-cases');
export const openImportQuery = () => ask<OpenImport>('imports', 'open');
export const importProgressQuery = (id: string) => ask<ImportProgress>('imports', id, 'progress');
export const policyTextsQuery = () => ask<readonly PolicyTextRow[]>('policy-texts');
export const policyTextQuery = (id: string) => ask<PolicyTextView>('policy-texts', id);
export const currentWordingQuery = () => ask<CurrentWording>('policy-texts', 'current');
export const policyStandingQuery = () => ask<PolicyStanding>('policy-standing');
export const standingMembersQuery = (obligation: string, side: string | undefined) =>
  queryOptions({
    queryKey: ['policy-standing', obligation, side ?? ''],
    queryFn: ({ signal }) => get<StandingMembers>(`/policy-standing/${encodeURIComponent(obligation)}${queryText({ side })}`, signal),
  });
export const touchedCasesQuery = (clause: string) =>
  queryOptions({
    queryKey: ['policy-cases', clause],
    queryFn: ({ signal }) => get<TouchedCases>(`/policy-cases${queryText({ clause })}`, signal),
  });
export const auditQuery = (asked: Readonly<Record<'way' | 'seed' | 'count', string | undefined>>) =>
  queryOptions({ queryKey: ['audit', asked], queryFn: ({ signal }) => get<AuditView>(`/audit${queryText(asked)}`, signal) });
export const groundsQuery = (caseId: string, version: number) =>
  queryOptions({
    queryKey: ['audit', caseId, version],
    queryFn: ({ signal }) => get<Grounds>(`/audit/cases/${encodeURIComponent(caseId)}${queryText({ version })}`, signal),
  });
export const findingsQuery = () => ask<FindingsView>('findings');
export const reportTemplatesQuery = () => ask<readonly ReportTemplateLine[]>('report-templates');
export const reportTemplateQuery = (id: string) => ask<ReportTemplateView>('report-templates', id);
export const figuresQuery = () => ask<FiguresView>('figures');
export const jobsQuery = () => ask<JobsView>('jobs');
export const monthlyQuery = (month?: string) =>
  queryOptions({
    queryKey: ['monthly', month ?? ''],
    queryFn: ({ signal }) => get<MonthlyView>(`/monthly${queryText({ month })}`, signal),
  });
export const accountQuery = () => ask<MyAccount>('account');
export const peopleQuery = () => ask<readonly PersonRow[]>('people');
export const dutiesQuery = (on?: Day) =>
  queryOptions({
    queryKey: ['people', 'duties', on ?? ''],
    queryFn: ({ signal }) => get<DutiesView>(`/people/duties${queryText({ on })}`, signal),
  });

export type ProjectFilter = {
  readonly stage?: string;
  readonly outcome?: 'yes' | 'no' | 'unknown';
  readonly reach?: Reach;
  readonly township?: string;
  readonly q?: string;
};

function queryText(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

type ProjectPage = ProjectFilter & { readonly after?: string | undefined; readonly limit: number };
export const readProjects = (page: ProjectPage, signal?: AbortSignal): Promise<ProjectList> =>
  get<ProjectList>(`/projects${queryText(page)}`, signal);
export const projectsQuery = (filter: ProjectFilter, limit = 50) =>
  infiniteQueryOptions({
    queryKey: ['projects', filter, limit],
    queryFn: ({ pageParam, signal }) => readProjects({ ...filter, after: pageParam, limit }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const ledgerQuery = (caseId?: string) =>
  infiniteQueryOptions({
    queryKey: ['ledger', caseId ?? ''],
    queryFn: ({ pageParam, signal }) => get<LedgerView>(`/ledger${queryText({ caseId, after: pageParam })}`, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last, pages) =>
      pages.reduce((seen, page) => seen + page.entries.length, 0) < last.total ? last.entries[last.entries.length - 1]?.id : undefined,
  });

export type BookFilter = {
  readonly source?: string;
  readonly use?: string;
  readonly share?: string;
  readonly township?: string;
  readonly firm?: string;
  readonly from?: string;
  readonly to?: string;
};
export const bookQuery = (filter: BookFilter) =>
  queryOptions({
    queryKey: ['fund-ledger', filter],
    queryFn: ({ signal }) => get<FundLedgerView>(`/fund-ledger${queryText(filter)}`, signal),
  });
/** Where the same entries lie as an Excel file, all of them. */
export const entriesSheet = (filter: Readonly<Record<string, string>> = {}): string => pathOf(`/ledger/sheet${queryText(filter)}`);
export const entriesQuery = (filter: Readonly<Record<string, string>>) =>
  infiniteQueryOptions({
    queryKey: ['ledger', filter],
    queryFn: ({ pageParam, signal }) => get<LedgerView>(`/ledger${queryText({ ...filter, after: pageParam })}`, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last, pages) =>
      pages.reduce((seen, page) => seen + page.entries.length, 0) < last.total ? last.entries[last.entries.length - 1]?.id : undefined,
  });

export const deliveriesQuery = (state: DeliveryState | undefined) =>
  queryOptions({
    queryKey: ['deliveries', state ?? ''],
    queryFn: ({ signal }) => get<DeliveriesView>(`/deliveries${queryText({ state })}`, signal),
  });

export const deadlinesQuery = (when: DeadlineWhen | undefined) =>
  queryOptions({
    queryKey: ['deadlines', when ?? ''],
    queryFn: ({ signal }) => get<DeadlineList>(`/deadlines${queryText({ when })}`, signal),
  });
