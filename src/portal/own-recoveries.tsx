import { RECOVERY_STAGE_WORDS } from '../cases/recovery/acts.ts';
import type { RecoveryRow } from '../contract/recovery-views.ts';
import { byEndOf } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { recoveryPath } from './recovery.tsx';

/** What is to be taken back from a firm or a provider: it must not be overlooked. */
export const OwnRecoveries = ({ party, rows }: { party: 'firm' | 'provider'; rows: readonly RecoveryRow[] }) =>
  rows.map(({ id, stage, claimedFen, owedFen, overdueFen, dueOn }) => (
    <div className="box" key={id}>
      <p className="big">资金追回：{RECOVERY_STAGE_WORDS[stage]}</p>
      <p>
        {owedFen === null ? `涉及 ${formatYuan(claimedFen)} 元。` : `尚欠 ${formatYuan(owedFen)} 元。`}
        {dueOn === null ? null : stage === 'notified' ? `${byEndOf(dueOn)}可以陈述申辩。` : `请在${byEndOf(dueOn)}退回。`}
        {overdueFen === 0 ? null : <strong className="bad">已逾期 {formatYuan(overdueFen)} 元。</strong>}
      </p>
      <p>
        <a className="button" href={recoveryPath(party, id)}>
          查看和办理
        </a>
      </p>
    </div>
  ));
