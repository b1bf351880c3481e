import { ok, refuse, type Result } from '../kernel/result.ts';
import { type Numbering, openNumbering } from './docx-numbering.ts';
import { type DocxNode, find, readPart, valueOf } from './docx-xml.ts';
import type { Limits } from './limits.ts';
import { openZip } from './open-zip.ts';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
/** What was deleted or moved away in tracked changes, field codes, and the second form of what Word stores twice. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr']);
const BREAKS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:p': '\n' };

/** Blanks between elements are the file's own; only what stands in a `w:t` is text. */
function textIn({ tag, children }: DocxNode): string {
  if (UNSEEN.has(tag)) return '';
  return tag === 'w:t' ? children.map(({ text }) => text).join('') : (BREAKS[tag] ?? '') + children.map(textIn).join('');
}

function numberOf(paragraph: DocxNode, numbering: Numbering): string {
  const settings = find(paragraph, 'w:pPr');
  const place = settings && find(settings, 'w:numPr');
  return place ? numbering(valueOf(find(place, 'w:numId')) ?? '', Number(valueOf(find(place, 'w:ilvl')) ?? 0)) : '';
}

function* paragraphsIn(node: DocxNode, numbering: Numbering): Generator<string> {
  if (node.tag === 'w:p') yield numberOf(node, numbering) + textIn(node).trim();
  else if (!UNSEEN.has(node.tag)) for (const child of node.children) yield* paragraphsIn(child, numbering);
}

const notWord = (name: string): Result<never> =>
  refuse('unreadable-file', `《${name}》不是完整的 Word 文档，请用 Word 或 WPS 打开后另存为 .docx`);

const MACROS = /vbaProject\.bin$/i;

/**
 * The text of a docx file, one line a paragraph, automatic numbers written out, tracked deletions left out. Refuses what is
 * no Word document, is damaged or locked, carries macros, or would be too large inflated.
 */
export function readDocx(name: string, bytes: Uint8Array, limits: Limits): Result<string> {
  const opened = openZip(name, bytes, limits);
  if (!opened.ok) return opened;
  if ([...opened.value.keys()].some((path) => MACROS.test(path)))
    return refuse('unreadable-file', `《${name}》带有宏，没有读取；请用 Word 或 WPS 另存为不带宏的 .docx 再上传`);
  const partOf = (path: string): DocxNode | undefined => {
    const part = opened.value.get(path);
    return part && readPart(new TextDecoder().decode(part), limits.xmlDepth);
  };
  try {
    const document = partOf(DOCUMENT);
    return document ? ok([...paragraphsIn(document, openNumbering(partOf(NUMBERING)))].join('\n')) : notWord(name);
  } catch (error) {
    if (error instanceof RangeError) return notWord(name);
    throw error;
  }
}
