import { RelType, TemplateHandler } from 'easy-template-x';
import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import { limits } from '../files/limits.ts';
import { type Opened, openZip } from '../files/open-zip.ts';
import { asDay } from '../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../kernel/result.ts';
import { fixedZip } from './fixed-zip.ts';
import { fieldsOf, TEMPLATE_FIELDS } from './template-fields.ts';

const SAMPLE: Dispatch = {
  office: { name: '样例', code: '样' },
  number: { code: '样', year: 2026, sequence: 1 },
  title: '样例',
  signer: null,
  addressee: null,
  body: [{ kind: 'paragraph', parts: ['样例'] }],
  attachments: [],
  dated: asDay('2026-01-01'),
  copies: [],
};
const MB = 1024 * 1024;
/** A template is one page of layout, not a book. */
const TEMPLATE_LIMITS = { ...limits, fileBytes: 5 * MB, inflatedBytes: 40 * MB, ratioFrom: 2 * MB, entries: 500 };
const LONGEST_NAME = 200;
const MAIN = 'word/document.xml';
const decoder = new TextDecoder();

/** What a template must not have, by the name of a part or by what stands in one; what to do about it. */
const FORBIDDEN: readonly { readonly name?: RegExp; readonly text?: RegExp; readonly says: string }[] = [
  { name: /vbaProject|vbaData/i, says: '含有宏，请另存为不带宏的 Word 文档（.docx）' },
  { text: /macroEnabled/i, says: '含有宏，请另存为不带宏的 Word 文档（.docx）' },
  { name: /^word\/(embeddings|activeX)\//i, says: '嵌有其他文件或控件，请删去后再传' },
  { text: /TargetMode\s*=\s*["']External["']/i, says: '引用了外部的模板、图片或链接，请断开链接后再传' },
  { text: /\/(attachedTemplate|aFChunk|oleObject)["']/i, says: '附着了别的模板或文件，请在“模板和加载项”里去掉后再传' },
  { text: /<!DOCTYPE|<!ENTITY/i, says: '不是 Word 保存的文件，请用 Word 或 WPS 另存为 .docx 再传' },
  { text: /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/, says: '含有取用外部内容的域，请删去这些域后再传' },
];
const IS_TEXT = /\.(xml|rels)$/i;

function contentObstacle(name: string, parts: Opened): Refused | null {
  for (const [part, bytes] of parts) {
    const text = IS_TEXT.test(part) ? decoder.decode(bytes) : '';
    const found = FORBIDDEN.find((each) => each.name?.test(part) === true || each.text?.test(text) === true);
    if (found) return refuse('bad-input', `模板《${name}》${found.says}`);
  }
  return parts.has(MAIN) ? null : refuse('unreadable-file', `模板《${name}》不是 Word 文档，请用 Word 或 WPS 另存为 .docx 再传`);
}

const listed = (fields: readonly string[]): string => fields.map((field) => `{${field}}`).join('、');

function fieldObstacle(name: string, named: readonly string[]): Refused | null {
  const unknown = [...new Set(named)].filter((field) => !Object.hasOwn(TEMPLATE_FIELDS, field));
  const all = Object.keys(TEMPLATE_FIELDS);
  if (unknown.length > 0)
    return refuse(
      'bad-input',
      `模板《${name}》里的${listed(unknown.map((each) => each.slice(0, 20)))}不是公文的字段，请改为：${listed(all)}`,
    );
  const missing = Object.entries(TEMPLATE_FIELDS).flatMap(([field, isRequired]) => (isRequired && !named.includes(field) ? [field] : []));
  return missing.length === 0 ? null : refuse('bad-input', `模板《${name}》缺少${listed(missing)}，公文会不完整，请在模板里写上`);
}

/** Refuses a template that is no plain .docx, carries anything that runs or is fetched, is a bomb, or names other fields than a paper has. */
export async function checkTemplate(name: string, bytes: Uint8Array): Promise<Result<null>> {
  if (name.length > LONGEST_NAME) return refuse('bad-input', `文件名有${name.length}个字，请改短到${LONGEST_NAME}字以内再传`);
  if (!/\.docx$/i.test(name)) return refuse('bad-input', `模板《${name}》不是 .docx，请用 Word 或 WPS 另存为“Word 文档（.docx）”再传`);
  if (bytes.length > TEMPLATE_LIMITS.fileBytes) return refuse('too-large', `模板《${name}》超过5MB，请删去图片等内容再传`);
  const opened = openZip(name, bytes, TEMPLATE_LIMITS);
  if (!opened.ok) return opened;
  const obstacle = contentObstacle(name, opened.value);
  if (obstacle) return obstacle;
  return trialObstacle(name, bytes);
}

const TEXTS = [RelType.MainDocument, RelType.Header, RelType.Footer];
/** Fills the template once: what is wrong with it must be said when it is kept, not when a paper is sent. */
async function trialObstacle(name: string, bytes: Uint8Array): Promise<Result<null>> {
  const broken = refuse('unreadable-file', `模板《${name}》里的字段没有写完整，请检查每个字段前后的花括号`);
  const handler = new TemplateHandler();
  try {
    const tags = await handler.parseTags(Buffer.from(bytes));
    const obstacle = fieldObstacle(
      name,
      tags.map((tag) => tag.name),
    );
    if (obstacle) return obstacle;
    const filled = await handler.process(Buffer.from(bytes), fieldsOf(SAMPLE));
    const texts = await Promise.all(TEXTS.map((type) => handler.getText(filled, type)));
    return texts.some((text) => /[{}]/.test(text)) ? broken : ok(null);
  } catch (error) {
    // The library throws errors of its own for every fault of a template.
    if (!(error instanceof Error)) throw error;
    return broken;
  }
}

/** The paper in an office's own template, which was checked when it was kept; the same bytes for the same paper. */
export async function fillTemplate(template: Uint8Array, paper: Dispatch): Promise<Uint8Array> {
  return fixedZip(await new TemplateHandler().process(Buffer.from(template), fieldsOf(paper)), paper.dated);
}
