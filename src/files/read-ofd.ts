import { readTrees } from '../intake/evidence/read-tree.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import type { XmlNode } from '../intake/table.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { type DocxNode, readPart } from './docx-xml.ts';
import type { Limits } from './limits.ts';
import { openZip } from './open-zip.ts';
import { readXml } from './read-xml.ts';

const ROOT = 'OFD.xml';
const ATTACHED = /(^|\/)Attachs?\/[^/]+\.xml$/i;
/** More attachments than any invoice has. */
const MOST_ATTACHED = 5;

const noInvoice = (name: string): Result<never> =>
  refuse('unreadable-file', `《${name}》里读不出发票信息，请从电子税务局重新下载 OFD 或 XML 格式的数电票`);

/** `<CustomData Name="发票号码">…` → an element of that name, so that one reader serves all spellings. */
function customData(node: DocxNode): XmlNode[] {
  const text = node.children.map((child) => child.text).join('');
  const { Name } = node.attributes;
  const own = /(^|:)CustomData$/.test(node.tag) && Name !== undefined ? [{ tag: Name.trim(), text: text.trim(), children: [] }] : [];
  return [...own, ...node.children.flatMap(customData)];
}

/**
 * What an OFD invoice says: by the tax bureau's own data where it is attached, else by the words in its root. Refuses what is no OFD, is
 * damaged, locked, or would be too large inflated.
 */
export function readOfd(name: string, bytes: Uint8Array, limits: Limits): Result<readonly InvoiceReading[]> {
  const opened = openZip(name, bytes, limits);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const rootBytes = parts.get(ROOT);
  if (rootBytes === undefined) return refuse('unreadable-file', `《${name}》不是 OFD 文件，请核对是否选错文件`);
  const attached = [...parts].filter(([entry]) => ATTACHED.test(entry)).slice(0, MOST_ATTACHED);
  const trees = attached.flatMap(([entry, each]) => {
    const tree = readXml(entry, each, limits);
    return tree.ok ? [tree.value] : [];
  });
  try {
    const root = readPart(new TextDecoder().decode(rootBytes), limits.xmlDepth);
    const said = root === undefined ? [] : [{ tag: ROOT, text: '', children: customData(root) }];
    const found = [...trees, ...said].map((tree) => readTrees(tree, 'ofd')).find((readings) => readings.length > 0);
    return found === undefined ? noInvoice(name) : ok(found);
  } catch (error) {
    if (error instanceof RangeError) return noInvoice(name);
    throw error;
  }
}
