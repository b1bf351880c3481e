import type { ExpenseFacts } from '../../policy/policy.ts';
import type { Day } from '../kernel/day.ts';
import type { Invoice } from './invoice.ts';
import type { OfficeFolder, RowIn } from './office-folder.ts';
import { present } from './present.ts';

/** The project's time, both days included. */
export type Window = { readonly from: Day; readonly to: Day };

const invoiceFacts = ({ number, kind, netFen, taxFen, issuedOn, seller, buyer }: Invoice): NonNullable<ExpenseFacts['invoice']> => ({
  number,
  kind,
  netFen,
  taxFen,
  issuedOn,
  seller,
  buyer,
});

/** A paper that lacks any of its parts says nothing: then it is absent as a whole. */
function contractFacts({ signedOn, contractFen, supplier }: RowIn<'expenses'>['values']): ExpenseFacts['contract'] {
  if (signedOn === undefined || contractFen === undefined || supplier === undefined) return undefined;
  return { signedOn, amountFen: contractFen, party: supplier };
}

function paymentFacts({ paidOn, paidFen, payee }: RowIn<'expenses'>['values']): ExpenseFacts['payment'] {
  if (paidOn === undefined || paidFen === undefined || payee === undefined) return undefined;
  return { paidOn, amountFen: paidFen, payee };
}

export type ReadExpense = { readonly row: RowIn<'expenses'>; readonly facts: ExpenseFacts };

/**
 * Every row of the ledger, in order, as the expense decision wants it: contract and payment from the sheet, the invoice
 * from the XML file that the row names. Of the numbers of the rows above, `seenInvoices` names the row's own if it is among
 * them, and all of them only where the invoice is not known: the rest could not matter, and a long ledger repeats them.
 */
export function readExpenses(folder: OfficeFolder, window: Window): readonly ReadExpense[] {
  const invoices = new Map(folder.invoices.map((invoice) => [invoice.number, invoice]));
  const seen = new Set<string>();
  return (folder.rows.expenses ?? []).map((row) => {
    const { values } = row;
    const number = values.invoice;
    const invoice = number === undefined ? undefined : invoices.get(number);
    const facts = present<ExpenseFacts>({
      category: values.category,
      enterprise: values.creditCode,
      window,
      inPlan: values.inPlan,
      contract: contractFacts(values),
      invoice: invoice && invoiceFacts(invoice),
      payment: paymentFacts(values),
      voucher: values.voucher,
      seenInvoices: invoice ? [invoice.number].filter((own) => seen.has(own)) : [...seen],
      recognisedBy: undefined,
    });
    if (number !== undefined) seen.add(number);
    return { row, facts };
  });
}
