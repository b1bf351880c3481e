import { MAX_FEN } from '../../kernel/fen.ts';
import { MONEY_FAULTS } from './words.ts';

export type MoneyUnit = 'yuan' | 'wan';
export type ParsedMoney = { readonly fen: number } | { readonly fault: string };

const PLACES: Record<MoneyUnit, number> = { yuan: 2, wan: 6 };
const NUMBER = /^(\d+)(?:\.(\d*))?$/;

/**
 * Typed money → whole fen, digit by digit, never through a float. Thousands separators, spaces and full-width digits are
 * understood. Refuses signs, anything finer than a fen, and more than the wire accepts (10^15 fen).
 */
export function parseMoney(typed: string, unit: MoneyUnit): ParsedMoney {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '');
  const match = NUMBER.exec(text);
  if (match === null) return { fault: MONEY_FAULTS.notANumber };
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  const places = PLACES[unit];
  if (fraction.length > places) return { fault: MONEY_FAULTS.tooFine[unit] };
  const fen = BigInt(`${match[1]}${fraction.padEnd(places, '0')}`);
  return fen > BigInt(MAX_FEN) ? { fault: MONEY_FAULTS.tooLarge } : { fen: Number(fen) };
}
