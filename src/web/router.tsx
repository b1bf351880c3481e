import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { SAMPLE_WAYS } from '../cases/audit/draw-sample.ts';
import { PROJECT_STAGES, REACHES } from '../cases/project/stages.ts';
import { DELIVERY_STATES } from '../contract/message-views.ts';
import { DEADLINE_WHENS } from '../contract/deadline-views.ts';
import { UNPLACED } from '../contract/township-views.ts';
import { isAccount } from '../kernel/accounts.ts';
import { isDay } from '../kernel/day.ts';
import { FUND_SOURCES } from '../kernel/fund-source.ts';
import { FUND_SHARES, FUND_USES } from '../kernel/fund-use.ts';
import { isMonth } from '../kernel/month.ts';
import { Refused } from './api.ts';
import { OFFICE } from './base.ts';
import { among, fitting, textThat, upTo } from './fitting.ts';
import { Frame } from './parts/frame.tsx';
import { toSignIn } from './sign-in-address.ts';
import { BrokenPage, MissingPage, PageSkeleton } from './parts/page.tsx';
import { type FindingFilter, SHOWS } from './pages/findings/shown.ts';
import { meQuery, type ProjectFilter } from './queries.ts';

/** As long as the API lets a name or a word be. */
const [name, word] = [upTo(80), upTo(60)];
const township = textThat((value) => value === UNPLACED || /^\d{9}$/.test(value));
const [day, month, account] = [textThat(isDay), textThat(isMonth), textThat(isAccount)];

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
  validateSearch: (search: Record<string, unknown>) => fitting(search, { when: among(DEADLINE_WHENS) }),
  component: lazyRouteComponent(() => import('./pages/deadlines/deadlines.tsx'), 'Deadlines'),
});
const dispatches = createRoute({
  getParentRoute: () => office,
  path: '/dispatches',
  validateSearch: (search: Record<string, unknown>) => fitting(search, { q: word, kind: name }),
  component: lazyRouteComponent(() => import('./pages/dispatches/dispatches.tsx'), 'DispatchesPage'),
});
const meeting = createRoute({
  getParentRoute: () => office,
  path: '/meeting',
  validateSearch: (search: Record<string, unknown>) =>
    fitting(search, { name, on: day, present: upTo(2000), absent: upTo(2000), observers: upTo(2000), groups: name, at: name }),
  component: lazyRouteComponent(() => import('./pages/meeting/meeting.tsx'), 'MeetingPage'),
});
const importing = createRoute({
  getParentRoute: () => office,
  path: '/import',
  validateSearch: (search: Record<string, unknown>) => fitting(search, { tab: name }),
  component: lazyRouteComponent(() => import('./pages/import/import.tsx'), 'Import'),
});
const search = createRoute({
  getParentRoute: () => office,
  path: '/search',
  validateSearch: (asked: Record<string, unknown>) => fitting(asked, { q: word }),
  component: lazyRouteComponent(() => import('./pages/search/search.tsx'), 'Search'),
});
const projects = createRoute({
  getParentRoute: () => office,
  path: '/projects',
  validateSearch: (search: Record<string, unknown>): ProjectFilter =>
    fitting(search, {
      stage: among(PROJECT_STAGES),
      outcome: among(['yes', 'no', 'unknown']),
      reach: among(REACHES),
      township,
      q: word,
    }),
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
  validateSearch: (search: Record<string, unknown>) => fitting(search, { month }),
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
  validateSearch: (search: Record<string, unknown>) =>
    fitting(search, {
      source: among(FUND_SOURCES),
      use: among(FUND_USES),
      share: among(FUND_SHARES),
      township,
      firm: name,
      from: day,
      to: day,
      account,
    }),
  component: lazyRouteComponent(() => import('./pages/ledger/book.tsx'), 'Book'),
});
const findings = createRoute({
  getParentRoute: () => office,
  path: '/findings',
  validateSearch: (search: Record<string, unknown>): FindingFilter => fitting(search, { show: among(SHOWS), test: name, firm: name }),
  component: lazyRouteComponent(() => import('./pages/findings/findings.tsx'), 'Findings'),
});
const audit = createRoute({
  getParentRoute: () => office,
  path: '/audit',
  validateSearch: (search: Record<string, unknown>) =>
    fitting(search, { way: among(SAMPLE_WAYS), seed: upTo(200), count: name, account, firm: name }),
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
  validateSearch: (search: Record<string, unknown>) => fitting(search, { name }),
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
  validateSearch: (search: Record<string, unknown>) => fitting(search, { obligation: name, side: name }),
  component: lazyRouteComponent(() => import('./pages/wording/standing.tsx'), 'StandingPage'),
});
const policyCases = createRoute({
  getParentRoute: () => office,
  path: '/policy/cases',
  validateSearch: (search: Record<string, unknown>) => fitting(search, { clause: name }),
  component: lazyRouteComponent(() => import('./pages/wording/cases.tsx'), 'PolicyCases'),
});
const checkup = createRoute({
  getParentRoute: () => office,
  path: '/policy/checkup',
  validateSearch: (search: Record<string, unknown>) => fitting(search, { set: upTo(20_000) }),
  component: lazyRouteComponent(() => import('./pages/policy/checkup.tsx'), 'CheckupPage'),
});
const whatIf = createRoute({
  getParentRoute: () => office,
  path: '/policy/what-if',
  validateSearch: (search: Record<string, unknown>) => fitting(search, { set: upTo(20_000) }),
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
  validateSearch: (search: Record<string, unknown>) => fitting(search, { state: among(DELIVERY_STATES) }),
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
