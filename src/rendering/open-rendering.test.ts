import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Block, Dispatch } from '../documents/dispatch/dispatch.ts';
import { asDay } from '../kernel/day.ts';
import { refusalOf } from '../../test/refusal.ts';
import { openRendering } from './open-rendering.ts';

const { setDispatch: render } = openRendering();
const paper = (text: string, title = '样例公文'): Dispatch => ({
  office: { name: '样例县工业信息化和商务局', code: '样工信商发' },
  number: { code: '样工信商发', year: 2026, sequence: 1 },
  title,
  signer: null,
  addressee: '样例市工业和信息化局',
  body: [{ kind: 'paragraph', parts: [text] }],
  attachments: ['样例清单', '样例说明'],
  dated: asDay('2026-07-06'),
  copies: ['样例县财政局'],
});
const rendered = async (each: Dispatch) => {
  const done = await render(each);
  if (!done.ok) throw new Error(done.refusal.message);
  return done.value;
};

describe('setting a paper', () => {
  it.each([
    ['rare characters of names', '喆镕堃昇珺璟玥䶮㛃𬭎'],
    ['money and measures', '￥123,456.78 元、¥1、100㎡、5‰、±3℃'],
    ['marks of punctuation', '〔2026〕《办法》“引号”‘单’——……·①②③ⅠⅡ'],
  ])('draws %s with whatever font has them', async (_, text) => {
    const { pdf, docx } = await rendered(paper(text));
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())).toContain(text);
  });

  it('says which character no font here can draw, before anything is printed as a box', async () => {
    expect(refusalOf(await render(paper('私用字：\u{F8FF8}')))).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('\u{F8FF8}'),
    });
  });

  it('takes markup for text', async () => {
    const text = '#panic("x") $x^2$ *粗* _斜_ <w:p/> \\ @a';
    const { docx } = await rendered(paper(text));
    expect(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())).toContain('&lt;w:p/&gt;');
  });

  it('gives the same bytes for the same paper, whenever and in whatever order', async () => {
    const first = await rendered(paper('同一件公文'));
    await rendered(paper('另一件公文'));
    const second = await openRendering().setDispatch(paper('同一件公文'));
    expect(second).toEqual({ ok: true, value: first });
  });

  it('leaves no signature on a page without text', async () => {
    for (const lines of [5, 6, 7, 8, 9, 10]) {
      const body = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', parts: ['正文样例'] }));
      const { pdf } = await rendered({ ...paper(''), body });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      const signed = text.filter((page) => page.replaceAll(/\s/g, '').includes('商务局2026年7月6日'));
      expect(signed.map((page) => page.includes('正文样例'))).toEqual([true]);
    }
  });
});
