import type { CellValue, Cells } from '../../registers/kept/kept-register.ts';
import { RESERVED } from './inputs.ts';

const isReserved = (key: string): boolean => RESERVED.some((each) => each === key);
const isCell = (value: unknown): value is CellValue => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The cells among what was sent. */
export const cellsIn = (input: Readonly<Record<string, unknown>>): Cells =>
  Object.fromEntries(Object.entries(input).filter((entry): entry is [string, CellValue] => !isReserved(entry[0]) && isCell(entry[1])));
