import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PlacedText } from '../intake/evidence/page-text.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { type Pixels, pixelsOf } from './pdf-pixels.ts';
import { PredefinedCmaps } from './predefined-cmaps.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;
/** What a PDF shows: the words of every page at their places, and the pictures of the first where they are wanted. */
export type ReadPdf = { readonly pages: readonly (readonly PlacedText[])[]; readonly pictures: readonly Pixels[] };
/** What a PDF is taken for: how it is called, where a sound one is had, how many pages it may have, and whether its pictures matter. */
export type TakenFor = { readonly what: string; readonly from: string; readonly pages: number; readonly withPictures?: true };

const refused = (name: string, { what, from }: TakenFor, why: string): Result<never> =>
  refuse('unreadable-file', `《${name}》${why}；请从${from}重新下载${what}，或打开后用“打印到 PDF”另存再上传`);
const isLocked = (error: Error): boolean => error.name === 'PasswordException';

type Matrix = readonly number[];
/** One piece as the page is looked at: from the upper left corner, whichever way the sheet lies. */
function placed(view: Matrix, text: string, width: number, own: Matrix): PlacedText[] {
  const at = (list: Matrix, index: number): number => list[index] ?? 0;
  const across = (x: number, y: number): number => at(view, 0) * x + at(view, 2) * y;
  const along = (x: number, y: number): number => at(view, 1) * x + at(view, 3) * y;
  const [right, down] = [across(at(own, 0), at(own, 1)), along(at(own, 0), at(own, 1))];
  // Across the page stand stamps and marks, never what a label names.
  if (Math.abs(down) > Math.abs(right) * 0.1) return [];
  const height = Math.hypot(at(own, 2), at(own, 3));
  const x = across(at(own, 4), at(own, 5)) + at(view, 4);
  const y = along(at(own, 4), at(own, 5)) + at(view, 5) - height / 2;
  return height > 0 ? [{ text, x, y, width, height }] : [];
}

async function textsOf(page: Page): Promise<readonly PlacedText[]> {
  const view = page.getViewport({ scale: 1 }).transform as Matrix;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? placed(view, item.str, item.width, item.transform) : []));
}

/** What no paper carries and some reader might run. */
async function hasActiveContent(document: Document): Promise<boolean> {
  const { info } = await document.getMetadata();
  const scripts = await document.getJSActions();
  return scripts !== null || ('IsXFAPresent' in info && info.IsXFAPresent === true);
}

async function readOpened(name: string, document: Document, as: TakenFor): Promise<Result<ReadPdf>> {
  const { numPages } = document;
  if (numPages > as.pages)
    return refuse('too-large', `《${name}》有${numPages}页，${as.what}不会超过${as.pages}页；请只上传${as.what}本身`);
  if (await hasActiveContent(document)) return refused(name, as, '含有脚本或 XFA 表单，不安全，没有读取');
  const pages: (readonly PlacedText[])[] = [];
  for (let number = 1; number <= numPages; number += 1) pages.push(await textsOf(await document.getPage(number)));
  return ok({ pages, pictures: as.withPictures ? await pixelsOf(await document.getPage(1)) : [] });
}

/**
 * A PDF → its words at their places and its first page's pictures. Nothing in it is run and nothing outside it is asked for.
 * Refuses what is locked, damaged or cut off, has more pages than what it is taken for, or carries scripts.
 */
export async function readPdf(name: string, bytes: Uint8Array, limits: Limits, as: TakenFor): Promise<Result<ReadPdf>> {
  const { VerbosityLevel } = await getResolvedPDFJS();
  try {
    // A copy: the library takes the bytes for its own.
    const document = await getDocumentProxy(bytes.slice(), {
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
      isImageDecoderSupported: false,
      useWorkerFetch: false,
      cMapPacked: false,
      BinaryDataFactory: PredefinedCmaps,
      maxImageSize: limits.pdfPixels,
    });
    try {
      return await readOpened(name, document, as);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof Error) return refused(name, as, isLocked(error) ? '有密码，没有打开' : '已损坏或没有传完整');
    throw error;
  }
}
