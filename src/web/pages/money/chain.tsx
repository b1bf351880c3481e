import type { PaymentTrace } from '../../../contract/views.ts';
import { PAYMENT } from './words.ts';

/** Whether the records still add up to their hashes. */
export const Chain = ({ chain: { intact, events, head } }: { readonly chain: PaymentTrace['chain'] }) => (
  <>
    <p className={intact ? 'answer good' : 'problem'} role={intact ? undefined : 'alert'}>
      <span aria-hidden="true" className="mark">
        {intact ? '✓' : '✗'}
      </span>
      {intact ? PAYMENT.intact(events) : PAYMENT.broken}
    </p>
    <p className="hash">
      {PAYMENT.head} <code>{head}</code>
    </p>
  </>
);
