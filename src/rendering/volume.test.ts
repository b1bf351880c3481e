import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import type { BoundFile, Volume } from '../documents/volume/volume.ts';
import { asDay } from '../kernel/day.ts';
import { bindFiles } from './bind-files.ts';
import { openRendering } from './open-rendering.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const WORKSPACE = '/sample-volume';
const compiler = NodeCompiler.create({ workspace: WORKSPACE });
function pdfOf(pages: number): Uint8Array {
  const { result } = compiler.compile({ mainFileContent: Array.from({ length: pages }, () => 'a').join('\n#pagebreak()\n') });
  if (result === null) throw new Error('no sample');
  return compiler.pdf(result, { pdfStandard: '1.7', creationTimestamp: 0 });
}
const file = (name: string, bytes: Uint8Array | null): BoundFile => ({
  name,
  digest: Buffer.from(name).toString('hex').padStart(64, '0'),
  bytes,
});
const photo = file('photo', Buffer.from(PNG, 'base64'));
const volume = (text: string): Volume => ({
  office: '样例局',
  firm: '样例企业',
  creditCode: '91640425000000000X',
  stage: '试点中',
  caseId: 'case-1',
  asOf: asDay('2026-07-06'),
  chapters: [{ title: '办理记录', body: [{ kind: 'paragraph', parts: [text] }] }],
});

describe('a volume', () => {
  it.each([
    ['a scan of three pages', file('scan', pdfOf(3)), 3],
    ['a photo', photo, 1],
    ['a PDF cut short', file('cut', pdfOf(3).subarray(0, 400)), 0],
    ['a broken photo', file('broken', Buffer.from(PNG, 'base64').subarray(0, 40)), 0],
    ['what only calls itself a PDF', file('fake', new TextEncoder().encode('%PDF-1.7 nothing')), 0],
    ['a sheet', file('sheet', null), 0],
  ])('has as many pages for %s as it is', (_, given, pages) => {
    expect(bindFiles(compiler, WORKSPACE, [given]).map((each) => each.pages)).toEqual([pages]);
  });

  it('is bound with whatever papers there are, the same bytes each time', async () => {
    const { setVolume } = openRendering();
    const files = [photo, file('scan', pdfOf(2)), file('fake', new TextEncoder().encode('%PDF-1.7 nothing')), file('长'.repeat(500), null)];
    const first = await setVolume(volume('同一本'), files);
    await setVolume(volume('另一本'), [photo]);
    expect(first.ok && new TextDecoder('latin1').decode(first.value.subarray(0, 8))).toBe('%PDF-1.7');
    expect(await openRendering().setVolume(volume('同一本'), files)).toEqual(first);
  });

  it('tells a character that no font draws by its number', async () => {
    const { setVolume } = openRendering();
    expect(await setVolume(volume('\u{F8FF8}'), [])).toEqual(await setVolume(volume('〔U+F8FF8〕'), []));
  });
});
