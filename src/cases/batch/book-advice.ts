import type { AdviceRow } from '../../kernel/advice-row.ts';
import { compactNumber } from '../../kernel/bank-account.ts';
import { formatDay, type Day } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { BatchDeed } from './batch-deed.ts';
import { about, type Hold, type Instruction, type Outcome, OUTCOMES, type Settlement } from './records.ts';
import type { OrderedBatch } from './state.ts';

const clause = 'measures/12.2';

/** How banks word what became of a payment. Any other word leaves it open: it is never taken for a success or a failure. */
const WORDS: { readonly [O in Outcome]: readonly string[] } = {
  paid: ['成功', '支付成功', '已支付', '交易成功', '已入账', '入账成功', '已清算', '处理成功'],
  failed: ['失败', '支付失败', '交易失败', '退票', '退汇', '已退票', '已退汇', '处理失败'],
};
const outcomeIn = (status: string): Outcome | undefined => {
  const word = status.replaceAll(/\s/gu, '');
  return WORDS.paid.includes(word) ? 'paid' : WORDS.failed.includes(word) ? 'failed' : undefined;
};

type Matched = { readonly row: AdviceRow; readonly instruction: Instruction };

/** Each line with its instruction. Refuses a file in which none is ours, one is not, or one comes twice. */
function match(rows: readonly AdviceRow[], { instructions }: OrderedBatch): Result<readonly Matched[]> {
  const ours = new Map(instructions.map((each) => [each.id, each]));
  const strangers = rows.filter(({ instructionId }) => !ours.has(instructionId));
  if (strangers.length === rows.length)
    return refuse('bad-input', '这不是本批的回单：没有一笔指令编号与本批相符，可能是另一批次或另一家银行的，请核对后重新选择', { clause });
  if (strangers.length > 0)
    return refuse('bad-input', `回单中有本批没有的指令，没有登记任何一笔，请向银行核实：${strangers.map(said).join('；')}`, { clause });
  const seen = new Set<string>();
  const twice = rows.find(({ instructionId }) => seen.size === seen.add(instructionId).size);
  if (twice) return refuse('bad-input', `回单中同一指令出现两次，没有登记任何一笔，请向银行核实：${said(twice)}`, { clause });
  const matched = rows.flatMap((row) => {
    const instruction = ours.get(row.instructionId);
    return instruction ? [{ row, instruction }] : [];
  });
  return ok(matched);
}
const said = ({ row, instructionId }: AdviceRow): string => `第${row}行${instructionId}`;

/** What in a line is not as it was sent; undefined where all is. */
function tampered({ row, instruction: { amountFen, account } }: Matched): string | undefined {
  if (row.amountFen !== amountFen) return `${said(row)}金额${formatYuan(row.amountFen)}元，本批为${formatYuan(amountFen)}元`;
  if (compactNumber(row.number) !== account.number) return `${said(row)}收款账号与本批不同`;
  return undefined;
}

/** What in a line cannot be: no day, a day before the order or to come, or another end than the one on record. */
function impossible({ row, instruction: { id } }: Matched, { orderedOn, settled }: OrderedBatch, today: Day): string | undefined {
  const outcome = outcomeIn(row.status);
  if (outcome === undefined) return undefined;
  const known = settled[id];
  if (known) return known.outcome === outcome ? undefined : `${said(row)}写“${row.status}”，此前已登记为${OUTCOMES[known.outcome]}`;
  if (row.on === undefined) return `${said(row)}没有日期`;
  return row.on < orderedOn || row.on > today
    ? `${said(row)}日期${formatDay(row.on)}不在下达（${formatDay(orderedOn)}）与今天之间`
    : undefined;
}

function settlementOf({ row, instruction }: Matched): Settlement[] {
  const { on, reason, voucher } = row;
  const outcome = outcomeIn(row.status);
  if (outcome === undefined || on === undefined) return [];
  const failure = outcome === 'failed' ? { reason: reason ?? '银行没有写明原因' } : {};
  return [{ ...about(instruction), outcome, on, ...failure, ...(voucher !== undefined && { voucher }) }];
}

/** Instructions that the file leaves open: named with another word, or not at all. */
function holdsOf(rows: readonly Matched[], settled: readonly Settlement[], state: OrderedBatch): readonly Hold[] {
  const over = new Set([...Object.keys(state.settled), ...settled.map(({ instructionId }) => instructionId)]);
  const words = new Map(rows.map(({ row, instruction }) => [instruction.id, row.status]));
  return state.instructions
    .filter(({ id }) => !over.has(id))
    .map(({ id }) => {
      const status = words.get(id);
      return { instructionId: id, why: status === undefined ? '回单中没有这一笔' : `回单写“${status || '空白'}”，看不出结果` };
    });
}

/**
 * Takes the bank's file: paid and failed lines settle, everything else of the batch is held. Refuses the same file twice, another
 * batch's or bank's, and one in which any line is not as it was sent: then nothing of it is booked.
 */
export const bookAdvice: BatchDeed<'bookAdvice'> = {
  decide: (state, { input: { file, rows }, context: { today } }) => {
    const before = state.advices.find(({ digest }) => digest === file.digest);
    if (before) return refuse('already-done', `这份回单已由${before.by}于${formatDay(before.on)}登记过，不能重复登记`, { clause });
    const read = match(rows, state);
    if (!read.ok) return read;
    const matched = read.value;
    const wrong = matched.flatMap((each) => tampered(each) ?? impossible(each, state, today) ?? []);
    if (wrong.length > 0) return refuse('bad-input', `回单与本批不符，没有登记任何一笔，请向银行核实：${wrong.join('；')}`, { clause });
    const settled = matched.filter(({ instruction: { id } }) => state.settled[id] === undefined).flatMap(settlementOf);
    return ok([{ type: 'batch-advised', file, settled, held: holdsOf(matched, settled, state) }]);
  },
};
