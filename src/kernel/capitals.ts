const DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n, 〇: 0n, 壹: 1n, 贰: 2n, 叁: 3n, 肆: 4n, 伍: 5n, 陆: 6n, 柒: 7n, 捌: 8n, 玖: 9n,
}; // prettier-ignore
const SMALL: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };
/** How else the same characters are written. */
const SAME: Readonly<Record<string, string>> = {
  贰: '贰', 貳: '贰', 两: '贰', 陸: '陆', 萬: '万', 億: '亿', 圆: '元', 圓: '元', 正: '整', 参: '叁', 叄: '叁',
  一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟',
}; // prettier-ignore

/** The number before 元, or undefined: every character has to be one of the table. */
function wholeOf(text: string): bigint | undefined {
  let [total, section, digit] = [0n, 0n, 0n];
  for (const sign of text) {
    const [small, large, value] = [SMALL[sign], LARGE[sign], DIGITS[sign]];
    if (value !== undefined) digit = value;
    else if (small !== undefined) [section, digit] = [section + (digit || 1n) * small, 0n];
    else if (large === LARGE['亿']) [total, section, digit] = [(total + section + digit) * (large ?? 1n), 0n, 0n];
    else if (large !== undefined) [total, section, digit] = [total + (section + digit) * large, 0n, 0n];
    else return undefined;
  }
  return total + section + digit;
}

/** 人民币大写, as invoices print it (`壹拾壹万叁仟元整`) → integer fen; undefined for what is no such amount. */
export function fenOfCapitals(text: string): bigint | undefined {
  const plain = [...text.normalize('NFKC').replace(/[\s:()⊗x×]|人民币|大写/g, '')].map((sign) => SAME[sign] ?? sign).join('');
  const match = /^(负?)(?:([^元角分整]+)元)?零?(?:(.)角)?零?(?:(.)分)?整?$/u.exec(plain);
  if (match === null || plain === '' || (match[2] ?? match[3] ?? match[4]) === undefined) return undefined;
  const [whole, tenth, cent] = [wholeOf(match[2] ?? ''), DIGITS[match[3] ?? '零'], DIGITS[match[4] ?? '零']];
  if (whole === undefined || tenth === undefined || cent === undefined) return undefined;
  const fen = whole * 100n + tenth * 10n + cent;
  return match[1] === '' ? fen : -fen;
}
