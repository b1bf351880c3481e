import type { PaymentTrace } from '../../../contract/views.ts';
import { FactList } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { StepsTable } from '../../parts/steps-table.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { addressOf } from '../../base.ts';
import { PAYMENT } from './words.ts';

/** One expense behind the amount, with its papers and the tests it passed or not. */
export function PaidExpense({
  expense: { title, supplier, recognisedFen, evidence, steps, verdict },
}: {
  readonly expense: PaymentTrace['expenses'][number];
}) {
  return (
    <article>
      <h3>{title}</h3>
      <FactList
        lines={[
          [PAYMENT.supplier, supplier],
          [
            PAYMENT.recognised,
            <strong key="recognised">
              <Yuan fen={recognisedFen} />
            </strong>,
          ],
          [
            PAYMENT.evidence,
            evidence.length === 0 ? (
              '—'
            ) : (
              <ul key="evidence" className="plain">
                {evidence.map(({ label, href }) => (
                  <li key={href}>
                    <a href={addressOf(href)}>{label}</a>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      {recognisedFen > 0 && <StepsTable steps={steps} caption={`${title} ${PAYMENT.steps}`} />}
      <VerdictView verdict={verdict} caption={PAYMENT.tests} words={PAYMENT.words} />
    </article>
  );
}
