const DIGITS = '〇一二三四五六七八九';

/** 十二 → 12, 二十 → 20, １２ → 12; up to 99. Undefined for what is no such number. */
export function readNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d{1,2}$/.test(plain)) return Number(plain);
  const written = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain);
  if (written === null) return undefined;
  const [, tens, ten, ones] = written;
  if (tens && ones && !ten) return undefined;
  const digit = (sign: string | undefined): number => (sign === undefined ? 0 : DIGITS.indexOf(sign));
  return ten === undefined ? digit(tens ?? ones) || undefined : (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones);
}
