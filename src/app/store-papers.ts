import type { PaperRef } from '../cases/project/events.ts';

/** A paper that somebody handed in about one firm: a photo or a PDF, its bytes kept by digest. Never changed, never gone. */
export type Paper = PaperRef & {
  /** Credit code of the firm it is about: whoever may read the firm's case may read it. */
  readonly firm: string;
  /** What it shows (`ABOUTS`, or a question of the diagnosis). */
  readonly about: string;
  readonly mime: string;
  readonly size: number;
  readonly at: string;
  readonly by: { readonly personId: string; readonly name: string };
  /** Credit code of the organisation it came from, where the person acts for one. */
  readonly organisation: string | null;
};

export interface PaperReads {
  /** Oldest first. */
  listPapers(firm: string): Promise<readonly Paper[]>;
  findPaper(id: string): Promise<Paper | undefined>;
}
export interface PaperWrites {
  /** The same bytes about the same thing from the same organisation are one paper, however often they are sent. */
  addPaper(paper: Paper): Promise<Paper>;
}
