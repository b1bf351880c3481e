import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RECOVERY_STAGE_WORDS } from '../../../cases/recovery/acts.ts';
import { type Claim, DISPOSALS, TRIGGERS } from '../../../cases/recovery/records.ts';
import type { RecoveryView } from '../../../contract/recovery-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { Offers } from '../../acts/offers.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { Deadlines } from '../../parts/deadlines.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan, YuanAndWan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { StepsTable } from '../../parts/steps-table.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { Debt } from './debt.tsx';
import { Decision } from './decision.tsx';
import { RECOVERIES, RECOVERY } from './words.ts';

const route = getRouteApi('/office/recoveries/$id');

/** One recovery: why, how much and how that was reckoned, what the firm said, what was decided, what came back. */
export function RecoveryPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<RecoveryView>(id));
  return (
    <Loaded query={query} title={RECOVERIES.title}>
      {(view) => <File view={view} />}
    </Loaded>
  );
}

const claimOf = ({ recovery }: RecoveryView): Claim => {
  if ('decision' in recovery) return recovery.decision.claim;
  return recovery.stage === 'proposed' ? recovery.proposal.claim : recovery.notified.claim;
};

function File({ view }: { readonly view: RecoveryView }) {
  const { recovery } = view;
  const claim = claimOf(view);
  return (
    <Page
      isSensitive
      title={RECOVERY.title(recovery.target.name)}
      extra={<span className="tag">{RECOVERY_STAGE_WORDS[recovery.stage]}</span>}
    >
      <p className="total">
        {RECOVERIES.claimed}：
        <strong className="big">
          <YuanAndWan fen={claim.amountFen} />
        </strong>
      </p>
      <Facts view={view} claim={claim} />
      <Section title={RECOVERY.acts}>
        <Offers of={view} />
      </Section>
      <Section title={RECOVERY.claim}>
        <StepsTable steps={claim.steps} caption={RECOVERY.claim} />
      </Section>
      <Statements view={view} />
      <Decision recovery={recovery} />
      <Debt view={view} />
      <Section title={RECOVERY.deadlines}>
        <Deadlines lines={view.deadlines} />
      </Section>
      <Dispatches title={DISPATCH.title} caseId={view.id} />
      <Section title={RECOVERY.timeline}>
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}

const Facts = ({ view: { recovery, owedFen, overdueFen }, claim }: { readonly view: RecoveryView; readonly claim: Claim }) => {
  const { target, notified } = recovery;
  const isSubsidy = target.use === 'transformation';
  return (
    <FactList
      lines={[
        [
          RECOVERIES.trigger,
          <span key="trigger">
            {TRIGGERS[claim.trigger].says} <ClauseLink clause={claim.clause} />
          </span>,
        ],
        [
          RECOVERY.project,
          <span key="project">
            <CaseLink kind={isSubsidy ? 'project' : 'outlay'} id={target.caseId}>
              {FUND_USE_WORDS[target.use]}
            </CaseLink>{' '}
            {isSubsidy && (
              <Link to="/payments/$caseId" params={{ caseId: target.caseId }}>
                {RECOVERY.toPayment}
              </Link>
            )}
          </span>,
        ],
        [
          RECOVERY.paid,
          <span key="paid">
            {formatDay(target.paidOn)} <Yuan fen={target.paidFen} />
          </span>,
        ],
        [RECOVERY.notified, formatDay(notified.on)],
        [RECOVERY.findings, notified.findings],
        [RECOVERY.answerBy, formatDay(notified.answerBy)],
        [RECOVERIES.owed, owedFen === null ? null : <Yuan key="owed" fen={owedFen} />],
        [
          RECOVERIES.overdue,
          overdueFen === 0 ? null : (
            <strong key="overdue" className="bad">
              <Yuan fen={overdueFen} />
            </strong>
          ),
        ],
        [RECOVERY.returned, recovery.stage === 'notified' ? recovery.returned : null],
        [RECOVERY.dropped, recovery.stage === 'dropped' ? recovery.reason : null],
        [RECOVERY.closed, recovery.stage === 'closed' ? `${formatDay(recovery.closedOn)}，${DISPOSALS[recovery.to]}` : null],
      ]}
    />
  );
};

const Statements = ({
  view: {
    recovery: { statements, hearing },
  },
}: {
  readonly view: RecoveryView;
}) => (
  <Section title={RECOVERY.statements}>
    {statements.length === 0 ? <p className="muted">{RECOVERY.noStatements}</p> : null}
    {statements.map(({ text, on, by, wantsHearing }, index) => (
      <p key={index}>
        {formatDay(on)} {by}：{text} {wantsHearing ? <span className="tag">{RECOVERY.wantsHearing}</span> : null}
      </p>
    ))}
    {hearing && (
      <p>
        {RECOVERY.hearing}（{formatDay(hearing.on)}，{hearing.persons}）：{hearing.summary}
      </p>
    )}
  </Section>
);
