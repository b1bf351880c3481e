import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { readText } from './open-parser.ts';
import { readDocx } from './read-docx.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const part = (root: string, inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${WORD}">${inside}</w:${root}>`);
const paragraph = (inside: string, settings = ''): string => `<w:p>${settings && `<w:pPr>${settings}</w:pPr>`}${inside}</w:p>\n  `;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const item = (list: string, depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const docx = (body: string, numbering?: string): Uint8Array =>
  zipSync({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering && { 'word/numbering.xml': part('numbering', numbering) }),
  });
const textOf = (bytes: Uint8Array): string => {
  const read = readDocx('样例.docx', bytes, limits);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
};

const level = (depth: number, format: string, label: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';

describe('a Word document', () => {
  it('is one line a paragraph, runs put together, blanks between elements left out', () => {
    const split = '<w:r><w:t>最高不超过</w:t></w:r>\n<w:r><w:t xml:space="preserve"> 40</w:t></w:r><w:r><w:t>万元</w:t></w:r>';
    expect(textOf(docx(paragraph(run('第七条 标准')) + paragraph(split)))).toBe('第七条 标准\n最高不超过 40万元');
  });

  it('has its automatic numbers written out, as Word shows them', () => {
    const body = [0, 1, 1, 0, 1].map((depth, index) => paragraph(run(`文${index}`), item('1', depth))).join('');
    expect(textOf(docx(body, NUMBERING))).toBe('一、文0\n（一）文1\n（二）文2\n二、文3\n（一）文4');
    const long = Array.from({ length: 21 }, () => paragraph(run('文'), item('1', 0))).join('');
    expect(textOf(docx(long, NUMBERING)).split('\n').at(-1)).toBe('二十一、文');
  });

  it('reads as if its tracked changes were accepted', () => {
    const tracked = `${run('不超过')}<w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:ins>${run('35')}</w:ins>${run('万元')}`;
    expect(textOf(docx(paragraph(tracked)))).toBe('不超过35万元');
  });

  it('gives the text of its tables and breaks its lines where it does', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    expect(textOf(docx(`<w:tbl><w:tr>${cell('组长')}${cell('样例甲')}</w:tr></w:tbl>`))).toBe('组长\n样例甲');
    expect(textOf(docx(paragraph('<w:r><w:t>甲</w:t><w:br/><w:t>乙&amp;丙</w:t></w:r>')))).toBe('甲\n乙&丙');
  });

  it.each([
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['one that declares entities', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') })],
    ['one that is torn', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
    ['absurd nesting', docx('<w:sdt>'.repeat(80) + '</w:sdt>'.repeat(80))],
  ])('refuses %s', (_, bytes) =>
    expect(readDocx('样例.docx', bytes, limits)).toMatchObject({ ok: false, refusal: { code: 'unreadable-file' } }),
  );

  it('refuses what would be too large inflated', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(limits.ratioFrom * 3) });
    expect(readDocx('样例.docx', bomb, limits)).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  });
});

describe('a paper of any kind', () => {
  it('is read in the worker: docx by its content, text in UTF-8 or GBK', async () => {
    expect(await readText('样例', docx(paragraph(run('第一条 目的'))))).toEqual({ ok: true, value: '第一条 目的' });
    expect(await readText('样例.txt', strToU8('\uFEFF第一条'))).toEqual({ ok: true, value: '第一条' });
    expect(await readText('样例.txt', new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5]))).toEqual({ ok: true, value: '第一条' });
  });

  it.each([
    ['a PDF', strToU8('%PDF-1.7'), '另存为“纯文本”'],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '另存为没有密码的 .docx'],
    ['rubbish', new Uint8Array([0, 1, 2, 0]), '读不出文字'],
  ])('is refused in words that name the fix where it is %s', async (_, bytes, words) => {
    expect(await readText('样例.doc', bytes)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(words) as string } });
  });
});
