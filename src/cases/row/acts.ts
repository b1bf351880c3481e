import type { Day } from '../../kernel/day.ts';
import type { CellValue, Cells, KeptRegister } from '../../registers/kept/kept-register.ts';
import { type KeptName, KEPT_NAMES, keptRegisters } from '../../registers/kept/index.ts';
import type { ActRule } from '../act-rule.ts';
import type { Role } from '../roles.ts';

export const ROW_STAGE_WORDS = { none: '未登记', kept: '在册', retired: '已停用' } as const;
export type RowStage = keyof typeof ROW_STAGE_WORDS;
export type RowAct = 'enterRow' | 'changeRow' | 'retireRow';

const WRITERS: readonly Role[] = [...new Set(KEPT_NAMES.flatMap((name) => keptRegisters[name].writers))];
const ALL: readonly KeptRegister[] = Object.values(keptRegisters);
const PARTIES: readonly Role[] = ALL.flatMap(({ party }) => party?.role ?? []);
/** The table says who writes in any register at all; which register is whose, its definition says and the deed asks. */
export const ROW_ACTS: Record<RowAct, ActRule<RowStage, RowAct>> = {
  enterRow: { label: '登记', roles: [...WRITERS, 'public'], from: ['none'], clause: 'plan/4.4' },
  changeRow: { label: '更改', roles: [...WRITERS, ...PARTIES], from: ['kept'], clause: 'plan/4.4' },
  retireRow: { label: '停用', roles: WRITERS, from: ['kept'], clause: 'plan/4.4', grave: true },
};

export type RowEvent =
  /** `receipt`: SHA-256 of the code by which whoever sent it follows it up; only where the public sends rows. */
  | { readonly type: 'row-entered'; readonly register: KeptName; readonly cells: Cells; readonly on: Day; readonly receipt?: string }
  /** `changes`: what each changed cell holds from now on; null where it was emptied. */
  | { readonly type: 'row-changed'; readonly changes: Readonly<Record<string, CellValue | null>>; readonly reason: string }
  | { readonly type: 'row-retired'; readonly reason: string };
