import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unescapeXml } from './read-xml.ts';

/** An element of a Word document, or a run of text (`tag` is `#text`). */
export type DocxNode = {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DocxNode[];
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
});
type Ordered = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ':@';
const TEXT = '#text';

function nodesOf(ordered: readonly Ordered[], depth: number): DocxNode[] {
  if (depth === 0) throw new RangeError('nested too deeply');
  return ordered.flatMap((entry): DocxNode[] => {
    const tag = Object.keys(entry).find((key) => key !== ATTRIBUTES);
    if (tag === undefined) return [];
    if (tag === TEXT) return [{ tag, text: unescapeXml(String(entry[TEXT])), attributes: {}, children: [] }];
    const attributes = (entry[ATTRIBUTES] ?? {}) as DocxNode['attributes'];
    return [{ tag, text: '', attributes, children: nodesOf(entry[tag] as readonly Ordered[], depth - 1) }];
  });
}

/** The root of one part of a Word document; undefined for what is not well formed, or declares types or entities. Throws RangeError on absurd nesting. */
export function readPart(text: string, depth: number): DocxNode | undefined {
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) return undefined;
  return nodesOf(parser.parse(text) as readonly Ordered[], depth).find(({ tag }) => tag !== TEXT);
}

export const childrenOf = ({ children }: DocxNode, tag: string): readonly DocxNode[] => children.filter((child) => child.tag === tag);
export const find = ({ children }: DocxNode, tag: string): DocxNode | undefined => children.find((child) => child.tag === tag);
/** The `w:val` that most of Word's settings carry. */
export const valueOf = (node: DocxNode | undefined): string | undefined => node?.attributes['w:val'];
