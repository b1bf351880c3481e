import { MAX_FEN } from '../kernel/fen.ts';
import { expects, reads, squeeze, type Reading } from './reading.ts';
import { textOf, type Cell } from './table.ts';

/** What a bare number in a money column counts: 万元 or 元; null when neither the header nor the sheet says. */
export type MoneyUnit = '万元' | '元' | null;

const FEN_DIGITS: Readonly<Record<string, number>> = { 元: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 };
const MONEY = /^[¥￥]?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(元|万元?|亿元?)?$/;
const MOST = BigInt(MAX_FEN);
const WANTED = '应为不小于 0、最多精确到分的金额';

/** An amount in integer fen. The unit is the cell's own, else the column's; never assumed. */
export function readMoney(cell: Exclude<Cell, null>, unit: MoneyUnit): Reading<number> {
  if (typeof cell === 'object' && !('number' in cell)) return expects(`${WANTED}，如 12.5 或 12.5万元`);
  const match = MONEY.exec(squeeze(textOf(cell)));
  if (!match) return expects(`${WANTED}，如 12.5 或 12.5万元`);
  const named = match[3] ?? unit;
  if (named === null) return expects('表头和这一格都没有写明是元还是万元，请写上单位');
  const digits = FEN_DIGITS[named] ?? 0;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return expects(WANTED);
  const fen = BigInt((match[1] ?? '').replaceAll(',', '') + fraction.padEnd(digits, '0'));
  return fen <= MOST ? reads(Number(fen)) : expects('金额过大，请核对单位');
}

const COUNT = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0+)?(?:人|名|个|家)?$/;

/** A whole number of people or things: `120`, `1,013`, `120人`. */
export function readCount(cell: Exclude<Cell, null>): Reading<number> {
  const match = typeof cell === 'object' && 'day' in cell ? null : COUNT.exec(squeeze(textOf(cell)));
  return match ? reads(Number((match[1] ?? '').replaceAll(',', ''))) : expects('应为整数，如 120 或 120人');
}

const PERCENT = /^(\d{1,3}(?:\.\d+)?)(%?)$/;

/** 0–100, with or without `%`. A bare fraction such as 0.15 is refused: it may mean 15 % as well as 0.15 %. */
export function readPercentText(text: string): Reading<number> {
  const match = PERCENT.exec(squeeze(text));
  const value = Number(match?.[1]);
  if (!match || value > 100) return expects('应为 0 到 100 的百分数，如 60 或 60%');
  if (match[2] === '' && value > 0 && value < 1) return expects(`分不清是 ${value}% 还是百分之 ${value * 100}，请写成带 % 的文字`);
  return reads(value);
}

export const readPercent = (cell: Exclude<Cell, null>): Reading<number> => readPercentText(textOf(cell));
