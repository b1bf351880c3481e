import { childrenOf, type DocxNode, find, valueOf } from './docx-xml.ts';

type Level = { readonly format: string; readonly label: string; readonly start: number };
type List = ReadonlyMap<number, Level>;
/** Gives the number that Word shows before a paragraph of an automatic list; it counts, so ask once a paragraph, in order. */
export type Numbering = (listId: string, depth: number) => string;

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const chinese = (count: number): string => {
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[count % 10]}`;
};
const written = (count: number, format: string): string =>
  /^(chinese|ideograph|taiwanese|japanese)/.test(format) && count < 100 ? chinese(count) : String(count);

function levelOf(node: DocxNode): readonly [number, Level] {
  const format = valueOf(find(node, 'w:numFmt')) ?? 'decimal';
  const label = format === 'bullet' ? '' : (valueOf(find(node, 'w:lvlText')) ?? '');
  return [Number(node.attributes['w:ilvl'] ?? 0), { format, label, start: Number(valueOf(find(node, 'w:start')) ?? 1) }];
}

/** The lists of numbering.xml, by the id that paragraphs name. */
function listsOf(root: DocxNode): ReadonlyMap<string, List> {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((node) => [
      node.attributes['w:abstractNumId'] ?? '',
      new Map(childrenOf(node, 'w:lvl').map(levelOf)),
    ]),
  );
  return new Map(
    childrenOf(root, 'w:num').map((node) => [
      node.attributes['w:numId'] ?? '',
      kinds.get(valueOf(find(node, 'w:abstractNumId')) ?? '') ?? new Map<number, Level>(),
    ]),
  );
}

/** `root` is that of word/numbering.xml; absent where the document has no lists. Numbers given by a style alone are not seen. */
export function openNumbering(root: DocxNode | undefined): Numbering {
  const lists = root ? listsOf(root) : new Map<string, List>();
  const counts = new Map<string, number[]>();
  return (listId, depth) => {
    const list = lists.get(listId);
    const level = list?.get(depth);
    if (!list || !level) return '';
    const before = counts.get(listId) ?? [];
    const startOf = (each: number): number => list.get(each)?.start ?? 1;
    const now = Array.from({ length: depth + 1 }, (_, each) =>
      each < depth ? (before[each] ?? startOf(each)) : (before[each] ?? startOf(each) - 1) + 1,
    );
    counts.set(listId, now);
    return level.label.replace(/%(\d)/g, (_, at: string) =>
      written(now[Number(at) - 1] ?? 1, list.get(Number(at) - 1)?.format ?? 'decimal'),
    );
  };
}
