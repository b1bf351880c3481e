import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { OUTLAY_STAGE_WORDS } from '../../../cases/outlay/acts.ts';
import { purposeRow } from '../../../cases/outlay/purposes.ts';
import type { OutlayView } from '../../../contract/outlay-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { Offers } from '../../acts/offers.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { caseQuery } from '../../queries.ts';
import { OpenRecovery } from '../recoveries/open-recovery.tsx';
import { Spendings } from './spendings.tsx';
import { OUTLAY as W, OUTLAYS } from './words.ts';

const route = getRouteApi('/office/outlays/$id');
/** Begun beside what they are about. */
const ON_SPENDINGS = ['reportSpending', 'checkSpending'];

/** One reward or service: for what, on which grounds, how far it is. Its beneficiary may read it too. */
export function OutlayPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<OutlayView>(id));
  return (
    <Loaded query={query} title={OUTLAYS.title}>
      {(view) => <File view={view} />}
    </Loaded>
  );
}

function File({ view }: { readonly view: OutlayView }) {
  const { ground, award, fitness } = view.outlay;
  return (
    <Page
      isSensitive
      title={W.title(purposeRow(ground.purpose).says, ground.beneficiary.name)}
      extra={
        <>
          <span className="tag">{OUTLAY_STAGE_WORDS[view.stage]}</span>
          {view.stage === 'paid' && <OpenRecovery paidId={view.id} />}
        </>
      }
    >
      <Facts view={view} />
      {award === undefined ? null : (
        <Section title={W.policy}>
          <VerdictView verdict={award.verdict} words={W.words} caption={W.policy} />
        </Section>
      )}
      {fitness === undefined ? null : (
        <Section title={W.fitness}>
          <VerdictView verdict={fitness.verdict} words={W.fitnessWords} caption={W.fitness} />
        </Section>
      )}
      <Section title={W.acts}>
        <Offers of={view} elsewhere={ON_SPENDINGS} />
      </Section>
      <Spendings view={view} />
      <Section title={W.timeline}>
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}

function Facts({ view: { outlay } }: { readonly view: OutlayView }) {
  const { ground, amountFen, account, standard, panel } = outlay;
  const { use, clause } = purposeRow(ground.purpose);
  const { contract, invoice } = ground.papers ?? {};
  const notice = 'bound' in outlay ? (outlay.openNotice ?? outlay.publicised?.noticeId) : undefined;
  const batchId = outlay.stage === 'ordered' ? outlay.order.batchId : outlay.stage === 'paid' ? outlay.payment.batchId : undefined;
  const failed = 'failedOrders' in outlay ? outlay.failedOrders : [];
  const link = (kind: 'row' | 'panel' | 'notice' | 'batch', id: string | undefined, says: string) =>
    id === undefined ? null : (
      <CaseLink key={kind} kind={kind} id={id}>
        {says}
      </CaseLink>
    );
  return (
    <FactList
      lines={[
        [W.code, ground.beneficiary.creditCode],
        [OUTLAYS.what, ground.what],
        [OUTLAYS.amount, <Yuan key="amount" fen={amountFen} />],
        [
          W.use,
          <span key="use">
            {FUND_USE_WORDS[use]} <ClauseLink clause={clause} />
          </span>,
        ],
        [W.row, link('row', ground.rowId, W.toRow)],
        [W.panel, link('panel', panel?.id, panel?.title ?? '')],
        [W.standard, standard ? `${standard.title}（${standard.number}），${W.most(formatYuan(standard.fen))}` : null],
        [W.contract, contract ? `${contract.number}，${formatYuan(contract.fen)}元` : null],
        [W.invoice, invoice ? `${invoice.number}，${formatYuan(invoice.fen)}元` : null],
        [W.account, `${account.holder}，${account.bank}，${account.number}`],
        [W.approved, 'approved' in outlay ? `${outlay.approved.opinion}（${outlay.approved.by}）` : null],
        [W.notice, link('notice', notice, W.toNotice)],
        [W.batch, link('batch', batchId, W.toBatch)],
        [W.paid, outlay.stage === 'paid' ? formatDay(outlay.payment.paidOn) : null],
        [W.failed, failed.length > 0 ? failed.map(({ reason, on }) => `${formatDay(on)}：${reason}`).join('；') : null],
        [W.withdrawn, outlay.stage === 'withdrawn' ? outlay.reason : null],
      ]}
    />
  );
}
