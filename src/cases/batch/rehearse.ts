import type { Policy } from '../../../policy/policy.ts';
import { formatYuan, sumFen } from '../../kernel/fen.ts';
import type { Day } from '../../kernel/day.ts';
import type { KnownCase } from '../named-projects.ts';
import { undecidedEnding } from '../project/ending/hearing.ts';
import { unansweredChange } from '../project/plan/open-changes.ts';
import { type Money, readinessFactsOf } from '../project/readiness.ts';
import { PROJECT_STAGE_WORDS } from '../project/stages.ts';
import type { Instruction } from './records.ts';
import { fenInRow, treasuryRow } from './treasury-sheet.ts';

/** An award that may be paid, with what the books and its notice say of it. `edition`: the version it is decided by. */
export type Payable = KnownCase & {
  readonly edition: Policy;
  readonly money: Money;
  /** What the notice of the award showed the public; null where it shows none. */
  readonly noticeFen: number | null;
};

/** One award four times: in the books, in public, as approved, as the file will say it. `differences` in words; none: it may be paid. */
export type RehearsedLine = {
  readonly caseId: string;
  readonly name: string;
  readonly ledgerFen: number;
  readonly noticeFen: number | null;
  readonly approvedFen: number | null;
  readonly fileFen: number | null;
  readonly instruction: Instruction | null;
  readonly differences: readonly string[];
};
type Sums = { readonly [K in 'ledgerFen' | 'noticeFen' | 'approvedFen' | 'fileFen']: number };
export type Rehearsal = { readonly lines: readonly RehearsedLine[]; readonly sums: Sums; readonly differences: readonly string[] };

/** The award's next instruction; null without an amount or an account to pay it to. One that is not known to have failed is never followed by another. */
function instructionOf({ caseId, state }: Payable): Instruction | null {
  const { application, account, failedOrders = [] } = state;
  if (account?.inForce === undefined || !('award' in state)) return null;
  const { holder, number, bank, unionNumber } = account.inForce;
  const last = failedOrders.at(-1)?.instructionId;
  return {
    id: `${caseId}-${failedOrders.length + 1}`,
    caseId,
    name: application.name,
    creditCode: application.creditCode,
    amountFen: state.award.amountFen,
    account: { holder, number, bank, unionNumber },
    ...(last !== undefined && { after: last }),
  };
}

const yuan = (fen: number): string => `${formatYuan(fen)}元`;

/** Whether the account is settled: one in force, and none that would take its place. */
function accountDifferences({ state: { account } }: Payable): string[] {
  if (account?.inForce === undefined) return ['没有核对生效的收款账户'];
  return account.asked === undefined ? [] : ['收款账户正在变更，还没有核对、复核'];
}

/** What measures/12.2 still wants on this day, in the policy's own words. */
function unreadiness({ state, money, edition }: Payable, today: Day): string[] {
  const { because } = edition.decisions['payment-readiness'].decide(readinessFactsOf(state, today, money));
  const ending = undecidedEnding(state) ?? unansweredChange(state);
  return [...because.filter(({ holds }) => holds !== true).map(({ says }) => says), ...(ending ? [ending.refusal.message] : [])];
}

function lineOf(payable: Payable, today: Day): RehearsedLine {
  const { caseId, state, money, noticeFen } = payable;
  const approvedFen = 'award' in state && state.cityReviews.at(-1)?.outcome === 'approved' ? state.award.amountFen : null;
  const instruction = instructionOf(payable);
  const fileFen = instruction === null ? null : fenInRow(treasuryRow(instruction));
  const ledgerFen = money.availableFen;
  const line = { caseId, name: state.application.name, ledgerFen, noticeFen, approvedFen, fileFen, instruction };
  if (state.stage !== 'awarded') return { ...line, differences: [`现为“${PROJECT_STAGE_WORDS[state.stage]}”，不是待拨付`] };
  const figures = [
    ...(ledgerFen === approvedFen ? [] : [`账簿锁定${yuan(ledgerFen)}，核定${yuan(approvedFen ?? 0)}`]),
    ...(noticeFen === approvedFen ? [] : [`公示${noticeFen === null ? '没有金额' : yuan(noticeFen)}，核定${yuan(approvedFen ?? 0)}`]),
    ...(fileFen === null || fileFen === approvedFen ? [] : [`文件写${yuan(fileFen)}，核定${yuan(approvedFen ?? 0)}`]),
  ];
  return { ...line, differences: [...figures, ...accountDifferences(payable), ...unreadiness(payable, today)] };
}

/** Firms that would be paid to one and the same account. */
function sharedAccounts(lines: readonly RehearsedLine[]): string[] {
  const holders = new Map<string, string[]>();
  for (const { name, instruction } of lines)
    if (instruction) holders.set(instruction.account.number, [...(holders.get(instruction.account.number) ?? []), name]);
  return [...holders.values()].filter((names) => names.length > 1).map((names) => `${names.join('、')}填了同一个账号`);
}

/**
 * What a batch of these awards comes to, before anything is written: ledger, notice, approvals and file, for each award and in sum.
 * Whatever does not agree is named, and keeps the batch from being made.
 */
export function rehearse(payables: readonly Payable[], today: Day): Rehearsal {
  const lines = payables.map((each) => lineOf(each, today));
  const sum = (key: keyof Sums): number => Number(sumFen(lines.map((line) => BigInt(line[key] ?? 0))));
  const sums = { ledgerFen: sum('ledgerFen'), noticeFen: sum('noticeFen'), approvedFen: sum('approvedFen'), fileFen: sum('fileFen') };
  const named = lines.flatMap(({ name, differences }) => differences.map((each) => `${name}：${each}`));
  return { lines, sums, differences: [...named, ...sharedAccounts(lines)] };
}
