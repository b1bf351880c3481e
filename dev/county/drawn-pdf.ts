// PDF files written by hand, as small as a reader accepts: texts at places, and black and white squares as pictures.

/** A text at a place, in points from the lower left corner. */
export type DrawnText = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number };
/** A picture of one byte a dot, 0 is black. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };
/** `rotate`: by how many degrees a reader turns it; what is written on it is turned back, so that it reads as ever. */
export type DrawnPage = { readonly texts: readonly DrawnText[]; readonly picture?: Grey; readonly rotate?: 90 };
export type Drawing = {
  readonly pages: readonly DrawnPage[];
  /** How texts become codes: by a table of the file's own, or by the one that GB fonts agree on. */
  readonly font?: 'own' | 'UniGB-UCS2-H' | 'GBK-EUC-H';
  /** Further entries of the catalogue, and objects that they name. */
  readonly catalogue?: string;
  readonly extra?: readonly string[];
  /** Further entries of the trailer. */
  readonly trailer?: string;
};

const [WIDTH, HEIGHT] = [610, 396];
const hex = (bytes: Iterable<number>): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const utf16 = (text: string): string => hex(Buffer.from(text, 'utf16le').swap16());
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end`;

const stream = (dict: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([latin(`<< ${dict} /Length ${data.length} >>\nstream\n`), data, latin('\nendstream')]);

function contentOf({ texts, picture, rotate }: DrawnPage): Uint8Array {
  const place = (x: number, y: number): string => (rotate === 90 ? `0 1 -1 0 ${HEIGHT - y} ${x}` : `1 0 0 1 ${x} ${y}`);
  const drawn = texts.map(({ text, x, y, size = 9 }) => `BT /F1 ${size} Tf ${place(x, y)} Tm <${utf16(text)}> Tj ET`);
  return latin([...drawn, ...(picture ? ['q 60 0 0 60 30 320 cm /Im1 Do Q'] : [])].join('\n'));
}

const pictureOf = ({ width, height, data }: Grey): Uint8Array =>
  stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`, data);

/** The bytes of a PDF that draws this, pages of 610 × 396 points as invoices are. */
export function drawPdf({ pages, font = 'own', catalogue = '', extra = [], trailer = '' }: Drawing): Uint8Array {
  // Letters and digits are half as wide as Chinese signs.
  const [encoding, ordering, unicode, narrow] =
    font === 'own' ? ['Identity-H', 'Identity', ' /ToUnicode 5 0 R', '32 126'] : [font, 'GB1', '', '1 95'];
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 3} 0 R`).join(' ');
  const objects: (string | Uint8Array)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Drawn /Encoding /${encoding} /DescendantFonts [4 0 R]${unicode} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Drawn /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /W [${narrow} 500] /FontDescriptor << /Type /FontDescriptor /FontName /Drawn /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream('', latin(TO_UNICODE)),
    ...pages.flatMap((page, index) => {
      const [at, { picture, rotate }] = [first + index * 3, page];
      const box = rotate === 90 ? `[0 0 ${HEIGHT} ${WIDTH}] /Rotate 90` : `[0 0 ${WIDTH} ${HEIGHT}]`;
      const pictures = picture ? ` /XObject << /Im1 ${at + 2} 0 R >>` : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${at + 1} 0 R /Resources << /Font << /F1 3 0 R >>${pictures} >> >>`,
        stream('', contentOf(page)),
        picture ? pictureOf(picture) : 'null',
      ];
    }),
    ...extra,
  ];
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(latin(`${index + 1} 0 obj\n`));
    add(typeof object === 'string' ? latin(object) : object);
    add(latin('\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    latin(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
