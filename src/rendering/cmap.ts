/** Characters from one to another, both included, that a font can draw. */
export type Range = readonly [from: number, to: number];

const uint16 = (table: DataView, at: number): number => table.getUint16(at);
const uint32 = (table: DataView, at: number): number => table.getUint32(at);

/** Format 12: groups of whole Unicode. */
function groups(table: DataView, start: number): Range[] {
  const count = uint32(table, start + 12);
  return Array.from({ length: count }, (_, index): Range => {
    const at = start + 16 + index * 12;
    return [uint32(table, at), uint32(table, at + 4)];
  });
}

/** Format 4: segments of the basic plane. A character in a segment may still have no glyph. */
function segments(table: DataView, start: number): Range[] {
  const size = uint16(table, start + 6);
  const [ends, starts, offsets] = [start + 14, start + 16 + size, start + 16 + 3 * size];
  const ranges: Range[] = [];
  for (let at = 0; at < size; at += 2) {
    const [from, to, offset] = [uint16(table, starts + at), uint16(table, ends + at), uint16(table, offsets + at)];
    if (offset === 0) ranges.push([from, to]);
    else
      for (let code = from; code <= to && code < 0xffff; code += 1)
        if (uint16(table, offsets + at + offset + 2 * (code - from)) !== 0) ranges.push([code, code]);
  }
  return ranges;
}

/** The characters of a font's `cmap` table (OpenType, formats 4 and 12); none where it has neither. */
export function rangesOf(table: DataView): readonly Range[] {
  const subtables = Array.from({ length: uint16(table, 2) }, (_, index) => uint32(table, 8 + index * 8));
  const ofFormat = (format: number): number | undefined => subtables.find((start) => uint16(table, start) === format);
  const [whole, basic] = [ofFormat(12), ofFormat(4)];
  if (whole !== undefined) return groups(table, whole);
  return basic === undefined ? [] : segments(table, basic);
}
