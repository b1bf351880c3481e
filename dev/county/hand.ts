import { formatDay, type Day } from '../../src/kernel/day.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import type { Chance } from './chance.ts';

export type Cell = string | number | Date | null;

/** How somebody fills in a cell. Null is an empty cell, whatever it should have held. */
export type Hand = {
  readonly isUntidy: boolean;
  readonly code: (code: string) => Cell;
  readonly day: (day: Day | null) => Cell;
  /** Money in 万元, exact to the fen. */
  readonly wan: (fen: number | null) => Cell;
  readonly count: (count: number | null) => Cell;
  readonly yesNo: (answer: boolean | null) => Cell;
  readonly header: (text: string) => string;
  /** Whether a blank row slips in here. */
  readonly leavesBlankRow: () => boolean;
};

const orEmpty =
  <T>(write: (value: T) => Cell) =>
  (value: T | null): Cell =>
    value === null ? '' : write(value);

/** Everything in its plainest form. */
export const tidyHand: Hand = {
  isUntidy: false,
  code: (code) => code,
  day: orEmpty((day) => day),
  wan: orEmpty((fen) => Number(formatWan(fen))),
  count: orEmpty((count) => count),
  yesNo: orEmpty((answer) => (answer ? '是' : '否')),
  header: (text) => text,
  leavesBlankRow: () => false,
};

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const CODE_FORMS = [(c: string) => c, (c: string) => ` ${c}`, (c: string) => `${c} `, (c: string) => c.toLowerCase(), fullWidth];
const DAY_FORMS: readonly ((day: Day) => Cell)[] = [
  (day) => day,
  (day) => day.split('-').map(Number).join('.'),
  (day) => day.split('-').map(Number).join('/'),
  formatDay,
  (day) => new Date(`${day}T00:00:00Z`),
];
const WAN_FORMS = [Number, (text: string) => text, (text: string) => `${text}万`, (text: string) => `${text} 万元`];

/** The hand of an office: many people, each with habits of their own. */
export const makeUntidyHand = (chance: Chance): Hand => ({
  isUntidy: true,
  code: (code) => chance.pick(CODE_FORMS)(code),
  day: orEmpty((day) => chance.pick(DAY_FORMS)(day)),
  wan: orEmpty((fen) => chance.pick(WAN_FORMS)(formatWan(fen))),
  count: orEmpty((count) => (chance.onceIn(3) ? `${count}人` : count)),
  yesNo: orEmpty((answer) => chance.pick(answer ? ['是', '是', '√', 'Y'] : ['否', '否', '×', 'N'])),
  header: (text) => (chance.onceIn(5) ? ` ${text}` : text),
  leavesBlankRow: () => chance.onceIn(12),
});
