import { actOnCase } from '../../src/app/act-on-case.ts';
import { importAdvice } from '../../src/app/import-advice.ts';
import { keepPaper } from '../../src/app/papers/keep-paper.ts';
import type { Ports, Who } from '../../src/app/ports.ts';
import { readCase } from '../../src/app/read-case.ts';
import { TREASURY_COLUMNS, treasuryRow } from '../../src/cases/batch/treasury-sheet.ts';
import type { Instruction } from '../../src/cases/batch/records.ts';
import type { Day } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import { DOT } from './papers.ts';

/** An invented bank: no bank has these first digits, and the last one is right. */
const UNION_NUMBER = '999875000016';
type Office = { readonly ports: Ports; readonly officer: Who; readonly approver: Who };

/** The officer enters the account from the bank's paper, the approver holds it against that paper. `no`: its own for each firm. */
export async function settleAccount({ ports, officer, approver }: Office, caseId: string, no: number): Promise<void> {
  const view = granted(await readCase(ports, officer, caseId));
  if (view.kind !== 'project') throw new Error(`not a project: ${caseId}`);
  const { account, application } = view.project;
  if (account?.inForce !== undefined) return;
  const number = `62220210${String(no).padStart(8, '0')}`;
  const stated = { holder: application.name, number, bank: '样例银行彭阳支行', unionNumber: UNION_NUMBER };
  granted(await keepPaper(ports, officer, { caseId, about: 'account', name: '开户证明（样例）.png', bytes: DOT }));
  const command = (act: string, input: object) => ({ kind: 'project' as const, caseId, act, input, key: `account-${act}-${caseId}` });
  if (account?.asked === undefined) granted(await actOnCase(ports, officer, command('stateAccount', stated)));
  granted(await actOnCase(ports, approver, command('confirmAccount', { number })));
}

/** The file for the treasury as the bank gives it back, with what became of each payment. */
export function adviceOf(instructions: readonly Instruction[], on: Day, statusOf: (id: string) => string): Uint8Array {
  const heads = [...TREASURY_COLUMNS.map(([header]) => header), '状态', '支付日期', '凭证号'];
  const rows = instructions.map((each, index) => [
    ...treasuryRow(each),
    statusOf(each.id),
    on,
    `样例${String(index + 1).padStart(4, '0')}`,
  ]);
  return new TextEncoder().encode(`\uFEFF${[heads, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`);
}

/** The bank's file of a batch, every payment made, taken into the books. */
export async function bookPaid(ports: Ports, finance: Who, batchId: string, on: Day): Promise<void> {
  const view = granted(await readCase(ports, finance, batchId));
  if (view.kind !== 'batch') throw new Error(`not a batch: ${batchId}`);
  const bytes = adviceOf(view.batch.instructions, on, () => '支付成功');
  granted(await importAdvice(ports, finance, { batchId, file: { name: '支付回单（样例）.csv', bytes }, key: `advice-${batchId}` }));
}
