import { OUTLAY_STAGE_WORDS } from '../cases/outlay/acts.ts';
import { purposeRow } from '../cases/outlay/purposes.ts';
import type { OutlayRow } from '../contract/outlay-views.ts';
import { formatDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';

/** What a firm or a provider is to be paid beside a subsidy, and how far that is. */
export const OwnOutlays = ({ rows }: { rows: readonly OutlayRow[] }) =>
  rows.length === 0 ? null : (
    <section>
      <h2>奖励和支出</h2>
      <ul className="plain">
        {rows.map(({ id, purpose, what, amountFen, stage, isInNotice, paidOn }) => (
          <li key={id}>
            <strong>
              {purposeRow(purpose).says} {formatYuan(amountFen)} 元
            </strong>
            <p>
              {what}。{isInNotice ? '公示中' : OUTLAY_STAGE_WORDS[stage]}
              {paidOn === null ? '' : `（${formatDay(paidOn)}）`}
            </p>
            {purpose === 'benchmark' && stage === 'paid' ? (
              <p>
                <a href={`/firm/rewards/${id}`}>登记奖励用在了哪里</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
