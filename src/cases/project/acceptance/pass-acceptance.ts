import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { Setting } from '../../given.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import { deliveryObstacle } from '../delivery/line-delivery.ts';
import { evaluatorObstacle, standingObstacle } from '../evaluator-standing.ts';
import { type AuditDifference, type AuditedLine, auditOf, isOfToday } from './audit.ts';
import { reviewOf } from './review-of.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { upliftOf } from '../uplift.ts';

const clause = 'measures/12.2';

/**
 * The entrusted evaluator's opinion that the project is done. Refuses before the level after is on file, where the firm did not
 * rise as demanded (plan/2.4.3), without the experts' review, and unless the level was verified and the investment audited, item by item: by itself, or by the accountant where one is entrusted.
 */
export const passAcceptance: ProjectDeed<'passAcceptance'> = {
  obstacle: (state, setting) =>
    evaluatorObstacle(state) ?? auditObstacle(state) ?? deliveryObstacle(state) ?? levelObstacle(state, setting),
  decide: (state, { input, facts: { reviews }, context: { actor, today } }) => {
    const { opinion, levelVerified, investmentAudited, differences = [] } = input;
    if (!levelVerified) return refuse('facts-missing', '尚未完成数字化水平定级验收，完成后方可出具通过意见', { clause });
    if (!investmentAudited) return refuse('facts-missing', '尚未完成投资审核，完成后方可出具通过意见', { clause });
    const audit = auditFor(state, differences);
    if (!audit.ok) return audit;
    const basis = reviewOf(state, reviews, input);
    if (!basis.ok) return basis;
    return ok([
      {
        type: 'acceptance-passed',
        acceptance: {
          outcome: 'passed',
          opinion,
          levelVerified,
          investmentAudited,
          audit: audit.value,
          basis: basis.value,
          by: actor.name,
          on: today,
        },
      },
    ]);
  },
};

/** The accountant's figures where there is one: nobody else states them. */
function auditFor({ audit, expenses }: Dossier, differences: readonly AuditDifference[]): Result<readonly AuditedLine[]> {
  if (audit?.report === undefined) return auditOf(expenses, differences);
  return differences.length === 0
    ? ok(audit.report.lines)
    : refuse('bad-input', `审核金额由${audit.assignment.evaluator.name}出具，请不要另填`, { clause });
}

function auditObstacle(state: Dossier): Refused | null {
  const { audit } = state;
  if (audit === undefined) return null;
  const { assignment, report } = audit;
  const { name } = assignment.evaluator;
  if (report === undefined) return refuse('facts-missing', `${name}尚未出具投资审核结果，请等它出具`, { clause });
  if (!isOfToday(report, state.expenses)) return refuse('facts-missing', `投资审核之后支出的认定有变化，请${name}重新出具结果`, { clause });
  return standingObstacle(state, assignment);
}

function levelObstacle(state: Dossier, { policy }: Setting): Refused | null {
  const verdict = upliftOf(state, policy);
  if (verdict === null) return refuse('facts-missing', '尚无改造后的水平评测，请先登记', { clause });
  if (state.levels.after?.evaluator !== state.assignment?.evaluator.creditCode) {
    return refuse('facts-missing', '改造后的等级由前一家机构评定，请受托机构重新登记评测', { clause });
  }
  return verdict.outcome === 'yes' ? null : refuseVerdict(verdict, '不能出具通过意见', '请出具不通过意见，限期整改');
}
