import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import { asDay } from '../kernel/day.ts';
import { checkTemplate, fillTemplate } from './office-template.ts';
import { writeDocx } from './docx/write-docx.ts';

const paper = (parts: readonly string[]): Dispatch => ({
  office: { name: '样例局', code: '样' },
  number: { code: '样', year: 2026, sequence: 3 },
  title: '样例标题',
  signer: null,
  addressee: '样例企业',
  body: [
    { kind: 'heading', level: 1, parts: ['一、样例'] },
    { kind: 'paragraph', parts },
    { kind: 'table', shares: [1, 1], head: ['甲', '乙'], rows: [['<1>', '2 & 3']] },
  ],
  attachments: [],
  dated: asDay('2026-07-06'),
  copies: [],
});
const WHOLE = ['{标题}', '{发文字号}', '{主送机关}', '{正文}', '{成文日期}'];

/** A .docx whose text is these paragraphs, with other parts put in or in the place of its own. */
async function template(paragraphs: readonly string[], parts: Record<string, string> = {}): Promise<Uint8Array> {
  const entries = unzipSync(await writeDocx({ ...paper([]), body: [] }));
  const text = paragraphs.map((each) => `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`;
  const changed = Object.entries({ 'word/document.xml': document, ...parts }).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...entries, ...Object.fromEntries(changed) });
}
const EXTERNAL =
  '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://sample.invalid/a.dotm" TargetMode="External"/></Relationships>';

describe('an office’s own template', () => {
  it('says all of a paper, text as text, the same bytes each time', async () => {
    const bytes = await template(WHOLE);
    expect(await checkTemplate('样例.docx', bytes)).toEqual({ ok: true, value: null });
    const filled = await fillTemplate(bytes, paper(['共<b>{标题}</b>家']));
    const text = strFromU8(unzipSync(filled)['word/document.xml'] ?? new Uint8Array());
    for (const says of [
      '样例标题',
      '样〔2026〕3号',
      '样例企业：',
      '一、样例',
      '共&lt;b&gt;{标题}&lt;/b&gt;家',
      '&lt;1&gt;',
      '2 &amp; 3',
      '2026年7月6日',
    ])
      expect(text).toContain(says);
    expect(await fillTemplate(bytes, paper(['共<b>{标题}</b>家']))).toEqual(filled);
  });

  it.each([
    ['an unknown field', WHOLE.concat('{金额}'), {}, '样例.docx', '{金额}不是公文的字段'],
    ['a field that is missing', WHOLE.slice(1), {}, '样例.docx', '缺少{标题}'],
    ['a field without its end', WHOLE.concat('{标题'), {}, '样例.docx', '花括号'],
    ['a macro', WHOLE, { 'word/vbaProject.bin': 'x' }, '样例.docx', '含有宏'],
    ['an ending with macros', WHOLE, {}, '样例.docm', '另存为'],
    ['a template from elsewhere', WHOLE, { 'word/_rels/settings.xml.rels': EXTERNAL }, '样例.docx', '断开链接'],
    ['a field that fetches', WHOLE.concat('INCLUDETEXT'), {}, '样例.docx', '域'],
    ['an entity', WHOLE, { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }, '样例.docx', '另存为'],
    ['a bomb', WHOLE, { 'word/media/a.xml': ' '.repeat(8_000_000) }, '样例.docx', '压缩炸弹'],
    ['an endless name', WHOLE, {}, `${'长'.repeat(10_000)}.docx`, '改短到200字'],
  ])('is refused with %s, naming what to do', async (_, paragraphs, parts, name, says) => {
    expect(refusalOf(await checkTemplate(name, await template(paragraphs, parts))).message).toContain(says);
  });

  it('is refused where it is no archive at all', async () => {
    expect((await checkTemplate('样例.docx', strToU8('not a zip'))).ok).toBe(false);
  });
});
