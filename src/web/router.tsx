import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { SAMPLE_WAYS, type SampleWay } from '../cases/audit/draw-sample.ts';
import { REACHES } from '../cases/project/stages.ts';
import { DELIVERY_STATES, type DeliveryState } from '../contract/message-views.ts';
import { DEADLINE_WHENS, type DeadlineWhen } from '../contract/deadline-views.ts';
import { Refused } from './api.ts';
import { OFFICE } from './base.ts';
import { Frame } from './parts/frame.tsx';
import { toSignIn } from './sign-in-address.ts';
import { BrokenPage, MissingPage, PageSkeleton } from './parts/page.tsx';
import { type FindingFilter, SHOWS } from './pages/findings/shown.ts';
import { meQuery, type ProjectFilter } from './queries.ts';

type AuditSearch = {
  readonly way?: SampleWay;
  readonly seed?: string;
  readonly count?: string;
  readonly account?: string;
  readonly firm?: string;
};

/** The router reads digits in an address as a number: here they are a code or a name. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Leaves absent what is absent: addresses stay short. */
const only = <K extends string>(search: Record<string, unknown>, ...keys: readonly K[]): { [P in K]?: string } =>
  Object.fromEntries(keys.flatMap((key) => (text(search[key]) === undefined ? [] : [[key, text(search[key])]]))) as { [P in K]?: string };

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet, notFoundComponent: MissingPage });

/** Everything behind it needs a signed-in person; who that is, every page below may rely on. */
const office = createRoute({
  getParentRoute: () => root,
  id: 'office',
  beforeLoad: async ({ context, location }) => {
    try {
      const { mustEnrol } = await context.queries.ensureQueryData(meQuery());
      if (mustEnrol && !location.pathname.endsWith('/identity')) throw redirect({ to: '/identity' });
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      await toSignIn();
    }
  },
  component: Frame,
});

const inbox = createRoute({
  getParentRoute: () => office,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/inbox/inbox.tsx'), 'Inbox'),
});
const messages = createRoute({
  getParentRoute: () => office,
  path: '/messages',
  component: lazyRouteComponent(() => import('./pages/messages/messages.tsx'), 'Messages'),
});
const overview = createRoute({
  getParentRoute: () => office,
  path: '/overview',
  component: lazyRouteComponent(() => import('./pages/overview/overview.tsx'), 'Overview'),
});
const deadlines = createRoute({
  getParentRoute: () => office,
  path: '/deadlines',
  validateSearch: (search: Record<string, unknown>): { readonly when?: DeadlineWhen } => {
    const when = DEADLINE_WHENS.find((each) => each === search['when']);
    return when === undefined ? {} : { when };
  },
  component: lazyRouteComponent(() => import('./pages/deadlines/deadlines.tsx'), 'Deadlines'),
});
const dispatches = createRoute({
  getParentRoute: () => office,
  path: '/dispatches',
  validateSearch: (search: Record<string, unknown>) => only(search, 'q', 'kind'),
  component: lazyRouteComponent(() => import('./pages/dispatches/dispatches.tsx'), 'DispatchesPage'),
});
const meeting = createRoute({
  getParentRoute: () => office,
  path: '/meeting',
  validateSearch: (search: Record<string, unknown>) => only(search, 'name', 'on', 'present', 'absent', 'observers', 'groups', 'at'),
  component: lazyRouteComponent(() => import('./pages/meeting/meeting.tsx'), 'MeetingPage'),
});
const importing = createRoute({
  getParentRoute: () => office,
  path: '/import',
  validateSearch: (search: Record<string, unknown>) => only(search, 'tab'),
  component: lazyRouteComponent(() => import('./pages/import/import.tsx'), 'Import'),
});
const search = createRoute({
  getParentRoute: () => office,
  path: '/search',
  validateSearch: (asked: Record<string, unknown>) => only(asked, 'q'),
  component: lazyRouteComponent(() => import('./pages/search/search.tsx'), 'Search'),
});
const projects = createRoute({
  getParentRoute: () => office,
  path: '/projects',
  validateSearch: (search: Record<string, unknown>): ProjectFilter => {
    const { outcome, reach, ...rest } = only(search, 'stage', 'outcome', 'reach', 'township', 'q');
    const [judged, reached] = [
      (['yes', 'no', 'unknown'] as const).find((each) => each === outcome),
      REACHES.find((each) => each === reach),
    ];
    return { ...rest, ...(judged && { outcome: judged }), ...(reached && { reach: reached }) };
  },
  component: lazyRouteComponent(() => import('./pages/projects/projects.tsx'), 'Projects'),
});
const project = createRoute({
  getParentRoute: () => office,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./pages/project/project.tsx'), 'ProjectPage'),
});
const monthly = createRoute({
  getParentRoute: () => office,
  path: '/monthly',
  validateSearch: (search: Record<string, unknown>) => only(search, 'month'),
  component: lazyRouteComponent(() => import('./pages/monthly/monthly.tsx'), 'Monthly'),
});
const figures = createRoute({
  getParentRoute: () => office,
  path: '/figures',
  component: lazyRouteComponent(() => import('./pages/figures/figures.tsx'), 'Figures'),
});
const selections = createRoute({
  getParentRoute: () => office,
  path: '/selections',
  component: lazyRouteComponent(() => import('./pages/lists/selections.tsx'), 'Selections'),
});
const selection = createRoute({
  getParentRoute: () => office,
  path: '/selections/$id',
  component: lazyRouteComponent(() => import('./pages/lists/selection.tsx'), 'SelectionPage'),
});
const panels = createRoute({
  getParentRoute: () => office,
  path: '/panels',
  component: lazyRouteComponent(() => import('./pages/panels/panels.tsx'), 'Panels'),
});
const panel = createRoute({
  getParentRoute: () => office,
  path: '/panels/$id',
  component: lazyRouteComponent(() => import('./pages/panels/panel.tsx'), 'PanelPage'),
});
const inspections = createRoute({
  getParentRoute: () => office,
  path: '/inspections',
  component: lazyRouteComponent(() => import('./pages/inspections/inspections.tsx'), 'Inspections'),
});
const inspection = createRoute({
  getParentRoute: () => office,
  path: '/inspections/$id',
  component: lazyRouteComponent(() => import('./pages/inspections/inspection.tsx'), 'InspectionPage'),
});
const notices = createRoute({
  getParentRoute: () => office,
  path: '/notices',
  component: lazyRouteComponent(() => import('./pages/lists/notices.tsx'), 'Notices'),
});
const notice = createRoute({
  getParentRoute: () => office,
  path: '/notices/$id',
  component: lazyRouteComponent(() => import('./pages/lists/notice.tsx'), 'NoticePage'),
});
const funds = createRoute({
  getParentRoute: () => office,
  path: '/funds',
  component: lazyRouteComponent(() => import('./pages/money/funds.tsx'), 'Funds'),
});
const payment = createRoute({
  getParentRoute: () => office,
  path: '/payments/$caseId',
  component: lazyRouteComponent(() => import('./pages/money/payment.tsx'), 'PaymentPage'),
});
const ledger = createRoute({
  getParentRoute: () => office,
  path: '/ledger',
  validateSearch: (search: Record<string, unknown>) => only(search, 'source', 'use', 'firm', 'from', 'to', 'account'),
  component: lazyRouteComponent(() => import('./pages/ledger/book.tsx'), 'Book'),
});
const findings = createRoute({
  getParentRoute: () => office,
  path: '/findings',
  validateSearch: (search: Record<string, unknown>): FindingFilter => {
    const show = SHOWS.find((each) => each === search['show']);
    return { ...only(search, 'test', 'firm'), ...(show !== undefined && { show }) };
  },
  component: lazyRouteComponent(() => import('./pages/findings/findings.tsx'), 'Findings'),
});
const audit = createRoute({
  getParentRoute: () => office,
  path: '/audit',
  validateSearch: (search: Record<string, unknown>): AuditSearch => {
    const way = SAMPLE_WAYS.find((each) => each === search['way']);
    return { ...only(search, 'seed', 'count', 'account', 'firm'), ...(way !== undefined && { way }) };
  },
  component: lazyRouteComponent(() => import('./pages/audit/audit.tsx'), 'Audit'),
});
const batches = createRoute({
  getParentRoute: () => office,
  path: '/batches',
  component: lazyRouteComponent(() => import('./pages/batches/batches.tsx'), 'Batches'),
});
const batch = createRoute({
  getParentRoute: () => office,
  path: '/batches/$id',
  component: lazyRouteComponent(() => import('./pages/batches/batch.tsx'), 'BatchPage'),
});
const recoveries = createRoute({
  getParentRoute: () => office,
  path: '/recoveries',
  component: lazyRouteComponent(() => import('./pages/recoveries/recoveries.tsx'), 'Recoveries'),
});
const recovery = createRoute({
  getParentRoute: () => office,
  path: '/recoveries/$id',
  component: lazyRouteComponent(() => import('./pages/recoveries/recovery.tsx'), 'RecoveryPage'),
});
const reportTemplates = createRoute({
  getParentRoute: () => office,
  path: '/reporting',
  component: lazyRouteComponent(() => import('./pages/reporting/report-templates.tsx'), 'ReportTemplates'),
});
const reportTemplate = createRoute({
  getParentRoute: () => office,
  path: '/reporting/$id',
  component: lazyRouteComponent(() => import('./pages/reporting/report-template.tsx'), 'ReportTemplatePage'),
});
const performanceList = createRoute({
  getParentRoute: () => office,
  path: '/performance',
  component: lazyRouteComponent(() => import('./pages/performance/performance-list.tsx'), 'PerformanceList'),
});
const performance = createRoute({
  getParentRoute: () => office,
  path: '/performance/$id',
  component: lazyRouteComponent(() => import('./pages/performance/performance.tsx'), 'PerformancePage'),
});
const outlays = createRoute({
  getParentRoute: () => office,
  path: '/outlays',
  component: lazyRouteComponent(() => import('./pages/outlays/outlays.tsx'), 'Outlays'),
});
const outlay = createRoute({
  getParentRoute: () => office,
  path: '/outlays/$id',
  component: lazyRouteComponent(() => import('./pages/outlays/outlay.tsx'), 'OutlayPage'),
});
const sanctions = createRoute({
  getParentRoute: () => office,
  path: '/sanctions',
  component: lazyRouteComponent(() => import('./pages/sanctions/sanctions.tsx'), 'Sanctions'),
});
const sanction = createRoute({
  getParentRoute: () => office,
  path: '/sanctions/$id',
  component: lazyRouteComponent(() => import('./pages/sanctions/sanction.tsx'), 'SanctionPage'),
});
const registers = createRoute({
  getParentRoute: () => office,
  path: '/registers',
  validateSearch: (search: Record<string, unknown>) => only(search, 'name'),
  component: lazyRouteComponent(() => import('./pages/books/registers.tsx'), 'Registers'),
});
const kept = createRoute({
  getParentRoute: () => office,
  path: '/kept',
  component: lazyRouteComponent(() => import('./pages/kept/kept-registers.tsx'), 'KeptRegisters'),
});
const keptRegister = createRoute({
  getParentRoute: () => office,
  path: '/kept/$name',
  component: lazyRouteComponent(() => import('./pages/kept/kept-register.tsx'), 'KeptRegisterPage'),
});
const row = createRoute({
  getParentRoute: () => office,
  path: '/rows/$id',
  component: lazyRouteComponent(() => import('./pages/kept/row.tsx'), 'RowPage'),
});
const policy = createRoute({
  getParentRoute: () => office,
  path: '/policy',
  component: lazyRouteComponent(() => import('./pages/books/policy.tsx'), 'PolicyPage'),
});
const policyTexts = createRoute({
  getParentRoute: () => office,
  path: '/policy/texts',
  component: lazyRouteComponent(() => import('./pages/wording/texts.tsx'), 'PolicyTexts'),
});
const policyText = createRoute({
  getParentRoute: () => office,
  path: '/policy/texts/$id',
  component: lazyRouteComponent(() => import('./pages/wording/text.tsx'), 'PolicyTextPage'),
});
const policyStanding = createRoute({
  getParentRoute: () => office,
  path: '/policy/standing',
  validateSearch: (search: Record<string, unknown>) => only(search, 'obligation', 'side'),
  component: lazyRouteComponent(() => import('./pages/wording/standing.tsx'), 'StandingPage'),
});
const policyCases = createRoute({
  getParentRoute: () => office,
  path: '/policy/cases',
  validateSearch: (search: Record<string, unknown>) => only(search, 'clause'),
  component: lazyRouteComponent(() => import('./pages/wording/cases.tsx'), 'PolicyCases'),
});
const checkup = createRoute({
  getParentRoute: () => office,
  path: '/policy/checkup',
  validateSearch: (search: Record<string, unknown>) => only(search, 'set'),
  component: lazyRouteComponent(() => import('./pages/policy/checkup.tsx'), 'CheckupPage'),
});
const whatIf = createRoute({
  getParentRoute: () => office,
  path: '/policy/what-if',
  validateSearch: (search: Record<string, unknown>) => only(search, 'set'),
  component: lazyRouteComponent(() => import('./pages/policy/what-if.tsx'), 'WhatIfPage'),
});
const readings = createRoute({
  getParentRoute: () => office,
  path: '/readings',
  component: lazyRouteComponent(() => import('./pages/rulings/readings.tsx'), 'Readings'),
});
const ruling = createRoute({
  getParentRoute: () => office,
  path: '/rulings/$id',
  component: lazyRouteComponent(() => import('./pages/rulings/ruling.tsx'), 'RulingPage'),
});
const moves = createRoute({
  getParentRoute: () => office,
  path: '/moves/$to',
  component: lazyRouteComponent(() => import('./pages/rulings/move.tsx'), 'MovePage'),
});
const people = createRoute({
  getParentRoute: () => office,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/people/people.tsx'), 'People'),
});
const person = createRoute({
  getParentRoute: () => office,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./pages/people/person.tsx'), 'PersonPage'),
});
const jobs = createRoute({
  getParentRoute: () => office,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./pages/jobs/jobs.tsx'), 'Jobs'),
});
const sending = createRoute({
  getParentRoute: () => office,
  path: '/sending',
  validateSearch: (search: Record<string, unknown>): { readonly state?: DeliveryState } => {
    const state = DELIVERY_STATES.find((each) => each === search['state']);
    return state === undefined ? {} : { state };
  },
  component: lazyRouteComponent(() => import('./pages/sending/sending.tsx'), 'Sending'),
});
const identity = createRoute({
  getParentRoute: () => office,
  path: '/identity',
  component: lazyRouteComponent(() => import('./pages/people/identity.tsx'), 'Identity'),
});
const passkey = createRoute({
  getParentRoute: () => root,
  path: '/passkey',
  component: lazyRouteComponent(() => import('./pages/people/passkey-sign-in.tsx'), 'PasskeySignIn'),
});
const tree = root.addChildren([
  passkey,
  office.addChildren([
    inbox,
    messages,
    overview,
    deadlines,
    meeting,
    dispatches,
    importing,
    projects,
    search,
    project,
    monthly,
    figures,
    selections,
    selection,
    panels,
    panel,
    inspections,
    inspection,
    notices,
    notice,
    funds,
    payment,
    ledger,
    findings,
    audit,
    batches,
    batch,
    recoveries,
    recovery,
    reportTemplates,
    reportTemplate,
    performanceList,
    performance,
    outlays,
    outlay,
    sanctions,
    sanction,
    registers,
    kept,
    keptRegister,
    row,
    policy,
    checkup,
    whatIf,
    policyTexts,
    policyText,
    policyCases,
    policyStanding,
    readings,
    ruling,
    moves,
    people,
    person,
    identity,
    jobs,
    sending,
  ]),
]);

export const createOfficeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    basepath: OFFICE,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createOfficeRouter>;
  }
}
