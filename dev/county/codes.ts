import { isCreditCode } from '../../src/kernel/credit-code.ts';
import type { Chance } from './chance.ts';

const CHECKS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The older check of the organisation's own nine places (GB 11714), which real credit codes still carry. */
function withOrganisationCheck(digits: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + '0123456789X0'[(11 - (sum % 11)) % 11];
}

/** The invented 统一社会信用代码 number `serial` (0–99 999, never two alike) of a six-digit division; both of its checks hold. */
export function makeCreditCode(chance: Chance, division: string, serial: number): string {
  const scattered = String((serial * 7919) % 100_000).padStart(5, '0');
  const body = `91${division}${withOrganisationCheck(scattered + chance.digits(3))}`;
  const check = CHECKS.find((each) => isCreditCode(body + each));
  if (check === undefined) throw new Error(`no check character fits ${body}`);
  return body + check;
}
