import { TREASURY_COLUMNS, treasuryRow } from '../../src/cases/batch/treasury-sheet.ts';
import type { Instruction } from '../../src/cases/batch/records.ts';

/** What tells the copies of `many-projects.ts` apart, there written in SQL. */
export const projectId = (number: number): string => `project-${String(number).padStart(6, '0')}`;
const codeOf = (number: number): string => `91640425MA${String(number).padStart(8, '0')}`;
const accountOf = (number: number): string => `62229999${String(number).padStart(8, '0')}`;

/** The bank's file on all of them as one batch paid them: the file of the treasury with three columns more. `like`: any of its instructions. */
export function adviceOnMany(like: Instruction, count: number, on: string): Uint8Array {
  const heads = [...TREASURY_COLUMNS.map(([head]) => head), '状态', '支付日期', '凭证号'];
  const rows = Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const account = { ...like.account, number: accountOf(number) };
    return [...treasuryRow({ ...like, id: `${projectId(number)}-1`, creditCode: codeOf(number), account }), '支付成功', on, String(number)];
  });
  return new TextEncoder().encode(`\uFEFF${[heads, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`);
}
