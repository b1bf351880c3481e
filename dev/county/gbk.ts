let codes: Map<string, number> | undefined;

/** Character → GBK code, read off the platform's own decoder, which goes the other way. */
function gbkCodes(): Map<string, number> {
  if (codes) return codes;
  codes = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, lead * 256 + trail);
    }
  }
  return codes;
}

/** Text → GBK bytes, as an old office program saves a CSV. Throws on a character that GBK has no code for. */
export function encodeGbk(text: string): Uint8Array {
  const known = gbkCodes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const code = known.get(character);
      if (code === undefined) throw new RangeError(`not in GBK: ${character}`);
      return [code >> 8, code & 0xff];
    }),
  );
}
