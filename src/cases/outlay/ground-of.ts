import { asDay } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import type { KnownRow } from '../row/state.ts';
import type { Purpose } from './purposes.ts';
import type { Ground, Papers } from './records.ts';

/** Of a register whose rows may be paid for: where a row stands then, and what it says of purpose, beneficiary and papers. */
type Source = {
  readonly column: string;
  readonly value: string;
  readonly name: string;
  readonly code: string;
  readonly what: string;
  readonly purpose: (cells: Cells) => Purpose;
  readonly papers?: (cells: Cells) => Papers;
  /** The column that says until when it is to be spent. */
  readonly spendBy?: string;
};

const SOURCES = {
  benchmarks: {
    column: 'status',
    value: 'chosen',
    name: 'name',
    code: 'firm',
    what: 'upgrade',
    purpose: () => 'benchmark',
    spendBy: 'upgradeBy',
  },
  'chain-leaders': { column: 'award', value: 'due', name: 'leader', code: 'leaderCode', what: 'evaluation', purpose: () => 'leader' },
  'provider-services': {
    column: 'status',
    value: 'due',
    name: 'name',
    code: 'provider',
    what: 'service',
    purpose: ({ reward }) => (reward === 'scene' || reward === 'promoter' ? reward : 'provider'),
  },
  'support-services': {
    column: 'status',
    value: 'accepted',
    name: 'payee',
    code: 'payeeCode',
    what: 'service',
    purpose: ({ use }) => (use === 'evaluation' || use === 'publicity' || use === 'review' ? use : 'training'),
    papers: ({ contractNumber, contractFen, contract, invoiceNumber, invoiceFen, invoice }) => ({
      contract: { number: String(contractNumber), fen: Number(contractFen), digest: String(contract) },
      invoice: { number: String(invoiceNumber), fen: Number(invoiceFen), digest: String(invoice) },
    }),
  },
} as const satisfies { readonly [N in KeptName]?: Source };
export type GroundRegister = keyof typeof SOURCES;
export const GROUND_REGISTERS = Object.keys(SOURCES) as readonly GroundRegister[];

const sourceOf = (register: KeptName): Source | undefined => (SOURCES as { readonly [N in KeptName]?: Source })[register];

/** What a row is paid for, to whom. Refuses a row of another register, one out of use, and one that has not come so far. */
export function groundOf(rowId: string, { register, cells, stage }: KnownRow): Result<Ground> {
  const source = sourceOf(register);
  const { title, clause } = keptRegisters[register];
  if (source === undefined) return refuse('bad-input', `《${title}》不是奖励和支出的依据，请从奖励和支出页面选择`);
  const { column, value, name, code, what, purpose, papers, spendBy } = source;
  if (stage !== 'kept' || cells[column] !== value)
    return refuse('policy-says-no', `《${title}》中这一行还没有办到可以拨付的一步，请先在台账中办理`, { clause });
  const until = spendBy === undefined ? undefined : cells[spendBy];
  if (spendBy !== undefined && until === undefined)
    return refuse('facts-missing', `请先在《${title}》写明奖励用完的期限（办法没有写期限），才能支付`, { clause });
  return ok({
    rowId,
    purpose: purpose(cells),
    beneficiary: { name: String(cells[name]), creditCode: String(cells[code]) },
    what: String(cells[what]),
    ...(papers && { papers: papers(cells) }),
    ...(until !== undefined && { spendBy: asDay(String(until)) }),
  });
}
