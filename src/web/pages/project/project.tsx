import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { PAYING } from '../../../cases/roles.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { Offers } from '../../acts/offers.tsx';
import { pathOf } from '../../api.ts';
import { Deadlines } from '../../parts/deadlines.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { useMe } from '../../parts/use-me.ts';
import { NAV } from '../../words.ts';
import { caseQuery } from '../../queries.ts';
import { Account, ACCOUNT_OFFERS } from './account.tsx';
import { AcceptanceSection } from './acceptance.tsx';
import { Carried } from './carried.tsx';
import { DiagnosisSection } from './diagnosis.tsx';
import { BLOCKER_OFFERS, Blockers } from './blockers.tsx';
import { Edition } from './edition.tsx';
import { Eligibility } from './eligibility.tsx';
import { EVIDENCE_OFFERS } from './evidence.tsx';
import { Expenses } from './expenses.tsx';
import { FINDING_OFFERS, InspectionsSection } from './inspections.tsx';
import { Hearing } from './hearing.tsx';
import { ProjectHead } from './head.tsx';
import { Levels } from './levels.tsx';
import { ProjectNotices } from './notices.tsx';
import { mayStopClock, PERIOD_OFFERS, PeriodActs } from './period-acts.tsx';
import { PLAN_OFFERS, PlanSection } from './plan.tsx';
import { Readiness } from './readiness.tsx';
import { OpenRecovery } from '../recoveries/open-recovery.tsx';
import { REPORT_OFFERS, Reports } from './reports.tsx';
import { StageSteps } from './stage-steps.tsx';
import { FirmAndAmount, Subsidy } from './subsidy.tsx';
import { PROJECT, SECTION } from './words.ts';

const route = getRouteApi('/office/projects/$id');
/** Begun beside the expense or the amendment they are about. */
const ELSEWHERE = [
  'ruleOnExpense',
  'reviseExpense',
  'keepExpense',
  'moveToPolicy',
  ...PLAN_OFFERS,
  ...REPORT_OFFERS,
  ...BLOCKER_OFFERS,
  ...FINDING_OFFERS,
  ...EVIDENCE_OFFERS,
  ...ACCOUNT_OFFERS,
  ...PERIOD_OFFERS,
  'auditInvestment',
  'passAcceptance',
];

/** 一企一档: all that is on file about one firm's project, and what may be done with it now. */
export function ProjectPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<ProjectView>(id));
  return (
    <Loaded query={query} title={NAV.projects}>
      {(view) => <Dossier view={view} />}
    </Loaded>
  );
}

/** What is to be done, and what is heard of it while it is done. */
const Works = ({ view }: { readonly view: ProjectView }) => (
  <>
    <Section title={SECTION.plan} id="plan">
      <PlanSection view={view} />
    </Section>
    <Section title={SECTION.reports} id="reports">
      <Reports view={view} />
    </Section>
    <Section title={SECTION.blockers} id="blockers">
      <Blockers view={view} />
    </Section>
    <Section title={SECTION.inspections} id="inspections">
      <InspectionsSection view={view} />
    </Section>
    <Section title={SECTION.hearing} id="hearing">
      <Hearing view={view} />
    </Section>
  </>
);

/** The firm's whole file as one book, for those who may see all that stands in it. */
function VolumeLink({ caseId }: { readonly caseId: string }) {
  const { roles } = useMe();
  if (!PAYING.some((role) => roles.includes(role))) return null;
  return (
    <p className="row">
      <Button href={pathOf(`/cases/${encodeURIComponent(caseId)}/volume`)}>{PROJECT.volume}</Button> {PROJECT.volumeSays}
    </p>
  );
}

/** What the public and the firm are told. */
const Told = ({ view }: { readonly view: ProjectView }) => (
  <>
    <Section title={SECTION.notices} id="notices">
      <ProjectNotices notices={view.notices} />
    </Section>
    <Dispatches title={SECTION.dispatches} caseId={view.id} />
    <VolumeLink caseId={view.id} />
  </>
);

/** Whoever tells the firm something learns here that nobody would read it. */
const Unread = ({ view: { hasReader } }: { readonly view: ProjectView }) =>
  useMe().roles.includes('officer') && !hasReader ? (
    <p className="note">
      {PROJECT.noReader}
      <Link to="/kept/$name" params={{ name: 'letters' }}>
        {PROJECT.letters}
      </Link>
    </p>
  ) : null;

function Dossier({ view }: { readonly view: ProjectView }) {
  return (
    <Page isSensitive title={view.project.application.name}>
      <ProjectHead view={view} />
      <StageSteps view={view} />
      <Unread view={view} />
      <Section title={SECTION.acts}>
        <Offers of={view} elsewhere={ELSEWHERE} about={<FirmAndAmount view={view} />} />
        {view.project.stage === 'paid' && <OpenRecovery paidId={view.id} />}
      </Section>
      <Section title={SECTION.deadlines} id="deadlines">
        <Deadlines lines={view.deadlines} {...(mayStopClock(view) && { acts: (line) => <PeriodActs line={line} view={view} /> })} />
      </Section>
      <Carried view={view} />
      <nav className="contents" aria-label={PROJECT.sections}>
        {Object.entries(SECTION).map(
          ([key, title]) =>
            key !== 'acts' &&
            key !== 'deadlines' && (
              <a key={key} href={`#${key}`}>
                {title}
              </a>
            ),
        )}
      </nav>
      <Section title={SECTION.eligibility} id="eligibility">
        <Eligibility view={view} />
      </Section>
      <Section title={SECTION.diagnosis} id="diagnosis">
        <DiagnosisSection view={view} />
      </Section>
      <Section title={SECTION.levels} id="levels">
        <Levels view={view} />
      </Section>
      <Works view={view} />
      <Section title={SECTION.expenses} id="expenses">
        <Expenses view={view} />
      </Section>
      <Section title={SECTION.acceptance} id="acceptance">
        <AcceptanceSection view={view} />
      </Section>
      <Section title={SECTION.subsidy} id="subsidy">
        <Subsidy view={view} />
      </Section>
      <Section title={SECTION.account} id="account">
        <Account view={view} />
      </Section>
      <Section title={SECTION.readiness} id="readiness">
        <Readiness view={view} />
      </Section>
      <Told view={view} />
      <Section title={SECTION.edition} id="edition">
        <Edition view={view} />
      </Section>
      <Section title={SECTION.timeline} id="timeline">
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}
