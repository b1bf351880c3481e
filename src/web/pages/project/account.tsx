import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import type { BankAccount } from '../../../kernel/bank-account.ts';
import { Offers } from '../../acts/offers.tsx';
import { isOpen } from '../../acts/is-open.ts';
import { FactList } from '../../parts/facts.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { ACCOUNT as W } from './words.ts';

type Line = readonly [string, React.ReactNode];
const linesOf = ({ holder, number, bank, unionNumber }: BankAccount): Line[] => [
  [W.holder, holder],
  [
    W.number,
    <span key="number" className="code">
      {number}
    </span>,
  ],
  [W.bank, bank],
  [
    W.unionNumber,
    <span key="union" className="code">
      {unionNumber}
    </span>,
  ],
];

/** Begun in this section: they are about nothing else. */
export const ACCOUNT_OFFERS: readonly string[] = ['stateAccount', 'confirmAccount', 'approveAccount', 'returnAccount'];

/** Where the subsidy goes, and what may take its place. */
export function Account({ view }: { readonly view: ProjectView }) {
  const { project } = view;
  const acts = view.acts.filter((offer) => ACCOUNT_OFFERS.includes(offer.act) && isOpen(offer));
  const { inForce, asked, returned } = project.account ?? {};
  return (
    <>
      {inForce === undefined && asked === undefined ? <p className="empty">{W.none}</p> : null}
      {inForce === undefined ? null : (
        <>
          <h3>{W.inForce}</h3>
          <FactList
            lines={[
              ...linesOf(inForce),
              [W.confirmed, `${inForce.confirmedBy} ${formatDay(inForce.on)}`],
              [W.approved, inForce.approvedBy ?? null],
            ]}
          />
        </>
      )}
      {asked === undefined ? null : (
        <>
          <h3>{W.asked}</h3>
          <FactList
            lines={[
              ...linesOf(asked),
              [W.stated, `${asked.by} ${formatDay(asked.on)}`],
              [W.papers, <PaperLinks key="papers" of={asked.papers} />],
              [W.step, asked.checked ? W.toApprove : W.toConfirm],
            ]}
          />
        </>
      )}
      {returned === undefined ? null : <p className="bad">{`${W.returned}：${returned}`}</p>}
      {acts.length > 0 && <Offers of={{ ...view, acts }} />}
    </>
  );
}
