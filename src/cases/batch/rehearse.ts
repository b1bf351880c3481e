import { formatYuan, sumFen } from '../../kernel/fen.ts';
import type { Payable } from './payable.ts';
import type { Instruction } from './records.ts';
import { fenInRow, treasuryRow } from './treasury-sheet.ts';

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

/** The next instruction; null without an amount or an account to pay it to. One that is not known to have failed is never followed by another. */
function instructionOf({ caseId, name, creditCode, use, amountFen, account, failed: { count, last } }: Payable): Instruction | null {
  if (account === undefined || amountFen === null) return null;
  const about = { id: `${caseId}-${count + 1}`, caseId, name, creditCode, amountFen, account };
  return { ...about, ...(use !== undefined && { use }), ...(last !== undefined && { after: last }) };
}

const yuan = (fen: number): string => `${formatYuan(fen)}元`;

function lineOf(payable: Payable): RehearsedLine {
  const { caseId, name, money, noticeFen, approvedFen, elsewhere, obstacles } = payable;
  const instruction = instructionOf(payable);
  const fileFen = instruction === null ? null : fenInRow(treasuryRow(instruction));
  const ledgerFen = money.availableFen;
  const line = { caseId, name, ledgerFen, noticeFen: noticeFen ?? null, approvedFen, fileFen, instruction };
  if (elsewhere !== null) return { ...line, differences: [`现为“${elsewhere}”，不是待拨付`] };
  const approved = `核定${yuan(approvedFen ?? 0)}`;
  const figures = [
    ...(ledgerFen === approvedFen ? [] : [`账簿锁定${yuan(ledgerFen)}，${approved}`]),
    ...(noticeFen === undefined || noticeFen === approvedFen
      ? []
      : [`公示${noticeFen === null ? '没有金额' : yuan(noticeFen)}，${approved}`]),
    ...(fileFen === null || fileFen === approvedFen ? [] : [`文件写${yuan(fileFen)}，${approved}`]),
  ];
  return { ...line, differences: [...figures, ...obstacles] };
}

/** Those who would be paid to one and the same account; whoever gets a subsidy and a reward shares its own with nobody. */
function sharedAccounts(lines: readonly RehearsedLine[]): string[] {
  const holders = new Map<string, Set<string>>();
  for (const { name, instruction } of lines)
    if (instruction) holders.set(instruction.account.number, (holders.get(instruction.account.number) ?? new Set<string>()).add(name));
  return [...holders.values()].filter(({ size }) => size > 1).map((names) => `${[...names].join('、')}填了同一个账号`);
}

/**
 * What a batch of these comes to, before anything is written: ledger, notice, approvals and file, for each and in sum.
 * Whatever does not agree is named, and keeps the batch from being made.
 */
export function rehearse(payables: readonly Payable[]): Rehearsal {
  const lines = payables.map(lineOf);
  const sum = (key: keyof Sums): number => Number(sumFen(lines.map((line) => BigInt(line[key] ?? 0))));
  const sums = { ledgerFen: sum('ledgerFen'), noticeFen: sum('noticeFen'), approvedFen: sum('approvedFen'), fileFen: sum('fileFen') };
  const named = lines.flatMap(({ name, differences }) => differences.map((each) => `${name}：${each}`));
  return { lines, sums, differences: [...named, ...sharedAccounts(lines)] };
}
