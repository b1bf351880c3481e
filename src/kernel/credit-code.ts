const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((character, value) => [character, value]));
/** As nearly all are typed. */
const PLAIN = /^[0-9A-Z]*$/;

/** Half width, upper case, no spaces: what people mean when they type a 统一社会信用代码. Checks nothing. */
export const normaliseCreditCode = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** Whether an already normalised code is well formed and its check character is right (GB 32100-2015, mod 31). */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    const value = VALUES.get(code.charAt(index));
    if (value === undefined) return false;
    sum += value * (WEIGHTS[index] ?? 0);
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
