const MB = 1024 * 1024;

/** How much one file may cost to read. Generous for any office's tables; far below what hurts the machine. */
export const limits = {
  fileBytes: 50 * MB,
  /** All entries of a workbook together, inflated. */
  inflatedBytes: 200 * MB,
  /** Inflated to packed, looked at from `ratioFrom` bytes: plain sheets pack 10 to 40 times. */
  ratio: 250,
  ratioFrom: 10 * MB,
  entries: 5_000,
  /** A hundred columns of ten thousand rows; more would keep the whole server waiting while it is handed over. */
  cells: 1_000_000,
  xmlDepth: 60,
  /** Of a PDF that is an invoice: one page, with a list of wares a few. */
  pages: 20,
  /** Of a contract, its annexes among them. */
  contractPages: 200,
  /** Of a photo: what telephones take. */
  pixels: 64_000_000,
  /** Of a picture in a PDF, which takes four bytes a dot: a page scanned at 400 dots an inch. */
  pdfPixels: 16_000_000,
  milliseconds: 20_000,
  /** On the heap, and as much again outside it. */
  heapMegabytes: 1_024,
} as const;
export type Limits = { readonly [Name in keyof typeof limits]: number };
