import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { PaymentTrace } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { YuanAndWan } from '../../parts/money.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { StepsTable } from '../../parts/steps-table.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { paymentQuery } from '../../queries.ts';
import { Chain } from './chain.tsx';
import { Entries } from './entries.tsx';
import { PaidExpense } from './paid-expense.tsx';
import { PAYMENT } from './words.ts';

const route = getRouteApi('/office/payments/$caseId');

/** One payment explained: amount → arithmetic → expenses → papers and clauses → verdicts → hands → books → chain. */
export function PaymentPage() {
  const { caseId } = route.useParams();
  const query = useQuery(paymentQuery(caseId));
  return (
    <Loaded query={query} title={PAYMENT.page}>
      {(trace) => <Trace trace={trace} />}
    </Loaded>
  );
}

function Trace({ trace }: { readonly trace: PaymentTrace }) {
  return (
    <Page
      isSensitive
      title={PAYMENT.title(trace.name)}
      extra={
        <CaseLink kind="project" id={trace.caseId}>
          {PAYMENT.toProject}
        </CaseLink>
      }
    >
      <p className="total">
        {PAYMENT.amount}：
        <strong className="big">
          <YuanAndWan fen={trace.amountFen} />
        </strong>
      </p>
      <Facts trace={trace} />
      <Section title={PAYMENT.steps}>
        <StepsTable steps={trace.steps} caption={PAYMENT.steps} />
      </Section>
      <Section title={PAYMENT.expenses}>
        <ul className="card-list">
          {trace.expenses.map((expense) => (
            <li key={expense.id}>
              <PaidExpense expense={expense} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={PAYMENT.verdicts}>
        {trace.verdicts.map(({ title, verdict }) => (
          <details key={title} open={verdict.outcome !== 'yes'}>
            <summary>{title}</summary>
            <VerdictView verdict={verdict} caption={title} />
          </details>
        ))}
      </Section>
      <Section title={PAYMENT.hands}>
        <p className="hint">{PAYMENT.handsHint}</p>
        <DataTable
          caption={PAYMENT.hands}
          rows={trace.hands}
          rowKey={({ label, on }) => `${label} ${on}`}
          columns={[
            { head: PAYMENT.act, cell: ({ label }) => label, wide: true },
            { head: PAYMENT.who, cell: ({ name }) => name },
            { head: PAYMENT.when, cell: ({ on }) => formatDay(on), short: true },
          ]}
        />
      </Section>
      <Section title={PAYMENT.entries}>
        <Entries entries={trace.entries} />
      </Section>
      <Section title={PAYMENT.chain}>
        <Chain chain={trace.chain} />
      </Section>
    </Page>
  );
}

const levelWord = (level: number | null): string => (level === null ? '—' : (LEVEL_WORDS[level] ?? String(level)));

const Facts = ({ trace }: { readonly trace: PaymentTrace }) => (
  <FactList
    lines={[
      [PAYMENT.firm, trace.name],
      [
        PAYMENT.code,
        <span key="code" className="code">
          {trace.creditCode}
        </span>,
      ],
      [PAYMENT.paidOn, formatDay(trace.paidOn)],
      [PAYMENT.paidBy, trace.paidBy],
      [
        PAYMENT.instruction,
        <span key="instruction" className="code">
          {trace.instructionId}
        </span>,
      ],
      [PAYMENT.levels, `${levelWord(trace.levels.before)} → ${levelWord(trace.levels.after)}`],
    ]}
  />
);
