import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, drawCode, photograph, writePng } from '../../test/drawn-code.ts';
import { drawInvoice, soundInvoice } from '../../test/drawn-invoice.ts';
import { type Drawing, drawPdf } from '../../dev/county/drawn-pdf.ts';
import { refusalOf } from '../../test/refusal.ts';
import { limits } from './limits.ts';
import { parseInvoice } from './parse-invoice.ts';

const sound = soundInvoice();
const texts = drawInvoice(sound, 'digital');
const page = { texts };
const pdf = (bent: Partial<Drawing> = {}): Uint8Array => new Uint8Array(drawPdf({ pages: [page], ...bent }));
const read = (bytes: Uint8Array, name = '票.pdf') => parseInvoice(name, bytes, limits);
const readings = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const ofCode = { from: 'qr', number: sound.number, kind: 'special', issuedOn: sound.issuedOn, totalFen: sound.totalFen, lines: [] };

/** As a program writes it that asks for a password: an owner's and a reader's, both unknown here. */
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;

describe('a PDF of an invoice', () => {
  it.each(['own', 'UniGB-UCS2-H'] as const)('is read to the last field from its words, their table being %s', async (font) => {
    expect(await readings(pdf({ font }))).toEqual([{ from: 'pdf', ...sound }]);
  });

  it('lying on its side is read as it is looked at', async () => {
    const turned = pdf({ pages: [{ texts, rotate: 90 }] });
    expect(await readings(turned)).toEqual([{ from: 'pdf', ...sound }]);
  });

  it.each([1, 4])('says what its square code says too, be it drawn %s dots a module', async (scale) => {
    const picture = await drawCode(codeText(sound), scale);
    expect(await readings(pdf({ pages: [{ texts, picture }] }))).toEqual([{ from: 'pdf', ...sound }, ofCode]);
  });

  it('that is a scan says what its square code says, and without one nothing', async () => {
    const code = await drawCode(codeText(sound));
    const picture = photograph(code, { width: 400, height: 300, degrees: 3, scale: 5, noise: () => 0 });
    expect(await readings(pdf({ pages: [{ texts: [], picture }] }))).toEqual([ofCode]);
    expect(await readings(pdf({ pages: [{ texts: [] }] }))).toEqual([]);
  });

  it('in a font whose table nobody has, or with a picture too large, says the rest', async () => {
    expect(await readings(pdf({ font: 'GBK-EUC-H' }))).toEqual([]);
    const picture = await drawCode(codeText(sound), 4);
    const tight = await parseInvoice('票.pdf', pdf({ pages: [{ texts, picture }] }), { ...limits, pdfPixels: 100 });
    expect(tight).toMatchObject({ ok: true, value: [{ from: 'pdf' }] });
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['cut off in the middle', pdf().slice(0, 900), '没有传完整'],
    ['of nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), '没有传完整'],
    ['with a password', pdf({ trailer: LOCK }), '密码'],
    ['with a script', pdf({ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }), '脚本'],
    [
      'with a form in XFA',
      pdf({ catalogue: '/AcroForm << /XFA [(datasets) 9 0 R] /Fields [] >>', extra: ['<< /Length 0 >>\nstream\n\nendstream'] }),
      'XFA',
    ],
    ['of ten thousand pages', pdf({ pages: Array.from({ length: 10_000 }, () => ({ texts: [] })) }), '请只上传发票本身'],
  ])('%s is refused, saying what to do', async (_, bytes, words) => {
    const { code, message } = refusalOf(await read(bytes));
    expect([code === 'unreadable-file' || code === 'too-large', message]).toEqual([true, expect.stringContaining(words)]);
  });

  it('broken anywhere is read or refused, and never takes the program down', async () => {
    const whole = pdf();
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(await read(bytes)).toHaveProperty('ok');
      }),
      { numRuns: 25 },
    );
  });
});

describe('a photo of an invoice', () => {
  it('says what its square code says, whichever way it was held and however noisy', async () => {
    const shot = fc.record({ degrees: fc.integer({ min: 0, max: 359 }), scale: fc.integer({ min: 4, max: 9 }), seed: fc.nat(1_000) });
    const code = await drawCode(codeText(sound));
    await fc.assert(
      fc.asyncProperty(shot, async ({ degrees, scale, seed }) => {
        const noise = (at: number): number => (((at + seed) * 2_654_435_761) % 61) - 30;
        const taken = photograph(code, { width: 480, height: 420, degrees, scale, noise });
        expect(await read(writePng(taken), '照片.png')).toEqual({ ok: true, value: [ofCode] });
      }),
      { numRuns: 15 },
    );
  });

  it('without a code is a paper that says nothing', async () => {
    expect(await read(writePng({ width: 40, height: 40, data: new Uint8Array(1_600).fill(255) }))).toEqual({ ok: true, value: [] });
  });

  const small = { width: 10, height: 10, data: new Uint8Array(100) };
  it.each<readonly [string, Uint8Array, string]>([
    ['cut off', writePng(small).slice(0, 45), '没有传完整'],
    ['of nothing but its first bytes', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), '没有传完整'],
    ['that would unfold to ten thousand million dots', writePng(small, { width: 100_000, height: 100_000 }), '像素'],
  ])('%s is refused, saying what to do', async (_, bytes, words) => {
    expect(refusalOf(await read(bytes, '照片.png')).message).toContain(words);
  });
});
