/**
 * What GB/T 9704-2012 fixes of a page, in millimetres and points (1 pt = 1/72 inch). Every layout takes it from here.
 * Sizes: 2号 22 pt, 3号 16 pt, 4号 14 pt.
 */
export const PAGE = {
  width: 210,
  height: 297,
  /** 5.2.1: 天头 37, 订口 28, 版心 156 × 225; what is left is below and right. */
  top: 37,
  left: 28,
  bottom: 35,
  right: 26,
  coreWidth: 156,
  coreHeight: 225,
  /** 5.2.3 */
  lines: 22,
  characters: 28,
} as const;

export const SIZE = { title: 22, text: 16, small: 14 } as const;

/** Millimetres on the first page: 7.2.4 from the core's edge to the mark, 7.2.7 from the number to the red rule, 7.5 below the core to the page number. */
export const GAP = { mark: 35, redRule: 4, pageNumber: 7 } as const;
/** 10.1, in millimetres: from the sheet's upper edge to the mark and from the mark to the first double rule; from the last one to the lower edge; their length. */
export const LETTER = { top: 30, rule: 4, bottom: 20, width: 170 } as const;
/** Millimetres, 7.4.1: first and last rule of the imprint; between them. */
export const RULE = { thick: 0.35, thin: 0.25 } as const;

const POINTS_A_MILLIMETRE = 72 / 25.4;
export const points = (millimetres: number): number => millimetres * POINTS_A_MILLIMETRE;

// A hair less than the exact division: a full page of full lines must not run over by rounding.
const HAIR = 0.002;
/** From one line to the next, in points. */
export const LINE = points(PAGE.coreHeight) / PAGE.lines - HAIR;
/** From one character of the text to the next, in points. */
export const CELL = points(PAGE.coreWidth) / PAGE.characters - HAIR;

const LARGEST_MARK = 48;
/** 7.2.4 leaves the size of the mark to the office: as large as fits on one line, in points. */
export const markSize = (mark: string): number => Math.min(LARGEST_MARK, Math.floor((points(PAGE.coreWidth) - 4) / [...mark].length));
