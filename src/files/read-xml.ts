import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlNode } from '../intake/table.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { decodeText } from './read-csv.ts';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: true,
});

type Ordered = { readonly [tag: string]: unknown };
const TEXT = '#text';

/** The five entities that XML itself defines; no other is ever expanded. */
const PLAIN: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
export const unescapeXml = (text: string): string => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => PLAIN[entity] ?? entity);

function nodesOf(ordered: readonly Ordered[], depth: number): XmlNode[] {
  if (depth === 0) throw new RangeError('nested too deeply');
  return ordered.flatMap((entry) => {
    const [tag] = Object.keys(entry);
    if (tag === undefined || tag === TEXT) return [];
    const inside = entry[tag] as readonly Ordered[];
    const text = inside.flatMap((child) => (TEXT in child ? [String(child[TEXT])] : [])).join('');
    return [{ tag, text: unescapeXml(text).trim(), children: nodesOf(inside, depth - 1) }];
  });
}

const malformed = (name: string): Result<never> =>
  refuse('unreadable-file', `《${name}》不是完整的 XML 文件，请从开票或税务平台重新下载 XML 格式的数电票`);

/**
 * The root element of an XML file. Values stay text. Any DOCTYPE or ENTITY is refused, so nothing outside the file is
 * ever asked for and nothing expands; so are wrong encodings and files that are not well formed.
 */
export function readXml(name: string, bytes: Uint8Array, limits: Limits): Result<XmlNode> {
  const text = decodeText(bytes);
  if (text === undefined || text.includes('\0')) return refuse('unreadable-file', `《${name}》不是 UTF-8 也不是 GBK 编码，请重新下载`);
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text)) {
    return refuse('unreadable-file', `《${name}》含有文档类型或实体声明（DOCTYPE、ENTITY），不安全，没有打开；正规数电票没有这些内容`);
  }
  try {
    if (XMLValidator.validate(text) !== true) return malformed(name);
    const [root, ...others] = nodesOf(parser.parse(text) as readonly Ordered[], limits.xmlDepth);
    return root && others.length === 0 ? ok(root) : malformed(name);
  } catch (error) {
    if (error instanceof Error) return malformed(name);
    throw error;
  }
}
