import type { Policy } from '../../../policy/policy.ts';
import { findTownship } from '../../../policy/townships/index.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import { planInForce } from '../../cases/project/plan/in-force.ts';
import type { Assessment } from '../../cases/project/records.ts';
import { PROJECT_STAGE_WORDS } from '../../cases/project/stages.ts';
import type { ReportedFirm } from '../../registers/reporting/report-fields.ts';
import { sumFen } from '../../kernel/fen.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';

const levelOf = (assessment: Assessment | undefined): string | null => {
  const level = assessment?.verdict.value?.level;
  return level === undefined ? null : LEVEL_WORDS[level];
};
/** Null where nothing was said: a report that asks for a sum of nothing gets an empty cell, not a nought. */
const total = (amounts: readonly number[]): number | null => (amounts.length === 0 ? null : Number(sumFen(amounts.map(BigInt))));

/** A pilot as the levels above ask about it, from the record as it is now. */
export function reportedFirmOf(firm: KnownProject, { industries }: Policy): ReportedFirm {
  const { application, levels, expenses, contracts = [], assignment, acceptances } = firm;
  const { industry } = application.facts;
  const providers = [...new Set(contracts.map(({ party }) => party.name))];
  return {
    name: application.name,
    creditCode: application.creditCode,
    industry: industry === undefined ? null : (industries[industry] ?? industry),
    township: (firm.township && findTownship(firm.township)?.name) ?? null,
    stage: PROJECT_STAGE_WORDS[firm.stage],
    levelBefore: levelOf(levels.before),
    levelAfter: levelOf(levels.after),
    acceptedOn: acceptances.findLast(({ outcome }) => outcome === 'passed')?.on ?? null,
    providers: providers.length === 0 ? null : providers.join('、'),
    evaluator: assignment?.evaluator.name ?? null,
    plannedFen: planInForce(firm)?.sumFen ?? null,
    contractedFen: total(contracts.map(({ amountFen }) => amountFen)),
    spentFen: total(expenses.flatMap(({ facts }) => facts.payment?.amountFen ?? [])),
    recognisedFen: expenses.length === 0 ? null : recognisedFenOf(expenses),
    awardFen: 'award' in firm ? firm.award.amountFen : null,
    paidFen: firm.stage === 'paid' ? firm.payment.amountFen : null,
  };
}
