import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { MOST_PAPER_BYTES, readPaperType } from './paper-type.ts';

const PDF = new TextEncoder().encode('%PDF-1.7 样例');
const JPG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

describe('what a paper is', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['合同.pdf', PDF, '合同.pdf', 'application/pdf'],
    ['IMG_1.JPG', JPG, 'IMG_1.JPG', 'image/jpeg'],
    ['照片.jpeg', JPG, '照片.jpeg', 'image/jpeg'],
    ['截屏.png', PNG, '截屏.png', 'image/png'],
    ['image', JPG, 'image.jpg', 'image/jpeg'],
    ['', PDF, '材料.pdf', 'application/pdf'],
  ])('%s is told by its content', (name, bytes, kept, mime) => {
    expect(readPaperType(name, bytes)).toEqual({ ok: true, value: { name: kept, mime } });
  });

  it.each<[string, Uint8Array, string, string]>([
    ['合同.pdf', JPG, 'unreadable-file', '内容却是JPG照片'],
    ['照片.jpg', PDF, 'unreadable-file', '内容却是PDF'],
    ['程序.pdf', new TextEncoder().encode('MZ程序'), 'unreadable-file', '不是PDF、JPG或PNG'],
    ['页面.png', new TextEncoder().encode('<script>'), 'unreadable-file', '不是PDF、JPG或PNG'],
    ['空.pdf', new Uint8Array(), 'bad-input', '空文件'],
    ['大.pdf', Object.assign(new Uint8Array(MOST_PAPER_BYTES + 1), PDF), 'too-large', '20MB'],
  ])('%s is refused in words', (name, bytes, code, says) => {
    const refusal = refusalOf(readPaperType(name, bytes));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(says);
  });
});
