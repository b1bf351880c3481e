const NEWLINE = 0x0a;

/**
 * Bytes → lines, in the batches they arrive in. Only `\n` ends a line (JSON text may hold U+2028), and a last line needs none.
 * Lines stay bytes, so that a broken character spoils its own line only.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let pending: Uint8Array[] = [];
  for await (const chunk of input) {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      lines.push(Buffer.concat([...pending, chunk.subarray(start, end)]));
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (pending.length > 0) yield [Buffer.concat(pending)];
}
