import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { BoundFile, VolumeFile } from '../documents/volume/volume.ts';

/** A paper as the template finds it. `pages`: 0 where it is only named. */
export type Bound = VolumeFile & { readonly path: string; readonly pages: number };

const ENDINGS: readonly (readonly [ending: string, begins: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
];
/** A longer one is a book of its own. */
const MOST_PAGES = 200;
const PAST_ANY = 1_000_000;
const ONLY = /only has (\d+) page/;

/** The typesetter names the last page when asked for one past it. Undefined: it cannot read the file at all. */
function findPages(compiler: NodeCompiler, path: string): number | undefined {
  const said = JSON.stringify(
    compiler.compile({ mainFileContent: `#image("${path}", page: ${PAST_ANY})` }).takeDiagnostics()?.shortDiagnostics ?? [],
  );
  const last = ONLY.exec(said)?.[1];
  return last === undefined ? undefined : Number(last);
}

/** Whether the file can be a page of a PDF: a broken photo and a PDF under a password cannot. */
function isSettable(compiler: NodeCompiler, path: string): boolean {
  const { result } = compiler.compile({ mainFileContent: `#image("${path}", width: 1cm)` });
  if (result === null) return false;
  try {
    compiler.pdf(result, { pdfStandard: '1.7', creationTimestamp: 0 });
    return true;
  } catch {
    // Newer than the PDF that is written, or broken within: it stays a file of its own.
    return false;
  }
}

/** Lays the papers where the template finds them, and says how many pages each is. What cannot be a page has none. */
export const bindFiles = (compiler: NodeCompiler, workspace: string, files: readonly BoundFile[]): readonly Bound[] =>
  files.map(({ name, digest, bytes }) => {
    const ending = bytes && ENDINGS.find(([, begins]) => begins.every((byte, index) => bytes[index] === byte))?.[0];
    if (!bytes || !ending) return { name, digest, path: '', pages: 0 };
    const path = `/${digest}.${ending}`;
    compiler.mapShadow(`${workspace}${path}`, Buffer.from(bytes));
    const pages = ending === 'pdf' ? (findPages(compiler, path) ?? 0) : 1;
    return { name, digest, path, pages: pages <= MOST_PAGES && isSettable(compiler, path) ? pages : 0 };
  });
