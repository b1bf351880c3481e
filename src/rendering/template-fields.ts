import type { Block, Dispatch } from '../documents/dispatch/dispatch.ts';
import { textOf } from '../documents/dispatch/figures-of.ts';
import { sayNumber } from '../documents/dispatch/say-number.ts';
import { formatDay } from '../kernel/day.ts';

/** What an office's template may name; those `true` it must. Every official paper has all of them, some empty. */
export const TEMPLATE_FIELDS = {
  发文机关: false,
  发文字号: true,
  标题: true,
  主送机关: false,
  签发人: false,
  正文: true,
  附件: false,
  成文日期: true,
  抄送机关: false,
} as const;
export type TemplateField = keyof typeof TEMPLATE_FIELDS;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text: string, style = ''): string => `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (text: string, { indented = false, style = '' } = {}): string =>
  `<w:p><w:pPr>${indented ? '<w:ind w:firstLineChars="200"/>' : ''}</w:pPr>${run(text, style)}</w:p>`;
const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:color="auto"/>`).join('');
const HUNDRED_PERCENT = 5000;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${HUNDRED_PERCENT}" w:type="pct"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>` +
  `<w:tblGrid>${head.map(() => '<w:gridCol/>').join('')}</w:tblGrid>` +
  `${[head, ...rows].map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A block in the template's own style of text: only headings are bold. */
function blockXml(block: Block): string {
  if (block.kind === 'attendance')
    return block.lines.map(({ as, parts }) => paragraph(`${as}：${textOf(parts)}`, { indented: true })).join('');
  if (block.kind !== 'table') return paragraph(textOf(block.parts), { indented: true, style: block.kind === 'heading' ? '<w:b/>' : '' });
  return table(
    block.head,
    block.rows.map((cells) => cells.map((part) => textOf([part]))),
  );
}

/** What stands in each field of this paper. 正文 is Word markup, made here from text alone. */
export const fieldsOf = (paper: Dispatch): Record<TemplateField, string | { _type: 'rawXml'; xml: string; replaceParagraph: true }> => ({
  发文机关: paper.office.name,
  发文字号: sayNumber(paper.number),
  标题: paper.title,
  主送机关: paper.addressee === null ? '' : `${paper.addressee}：`,
  签发人: paper.signer ?? '',
  正文: { _type: 'rawXml', xml: paper.body.map(blockXml).join(''), replaceParagraph: true },
  附件: paper.attachments.map((name, index) => `${index + 1}. ${name}`).join('；'),
  成文日期: formatDay(paper.dated),
  抄送机关: paper.copies.join('，'),
});
