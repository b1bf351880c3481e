import type { KnownRecovery } from '../../../cases/recovery/state.ts';
import { formatDay } from '../../../kernel/day.ts';
import { FactList } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { RECOVERY } from './words.ts';

/** What was decided, or what waits to be. */
export function Decision({ recovery }: { readonly recovery: KnownRecovery }) {
  const proposal = 'decision' in recovery ? recovery.decision : recovery.stage === 'proposed' ? recovery.proposal : undefined;
  if (proposal === undefined) return null;
  const { claim, findings, dueOn, badFaithUntil, referral } = proposal;
  return (
    <Section title={'decision' in recovery ? RECOVERY.decision : RECOVERY.proposed}>
      <FactList
        lines={[
          [RECOVERY.asNotified, <Yuan key="notified" fen={recovery.notified.claim.amountFen} />],
          [RECOVERY.asDecided, <Yuan key="decided" fen={claim.amountFen} />],
          [RECOVERY.facts, findings],
          [RECOVERY.dueOn, formatDay(dueOn)],
          [RECOVERY.badFaithUntil, badFaithUntil && formatDay(badFaithUntil)],
          [RECOVERY.referral, referral],
        ]}
      />
    </Section>
  );
}
