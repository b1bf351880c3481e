import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { readQr } from '../intake/evidence/read-qr.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { imageSize } from './image-size.ts';
import type { Limits } from './limits.ts';
import type { Pixels } from './pdf-pixels.ts';

/** From where the package was installed; left to itself it would ask a server of the world for it. */
const wasmBinary = (): ArrayBuffer =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer;
let isPrepared = false;

const OPTIONS: ReaderOptions = { formats: ['QRCode'], maxNumberOfSymbols: 8 };
async function codesIn(image: Uint8Array | Pixels): Promise<Awaited<ReturnType<typeof readBarcodes>>> {
  if (!isPrepared) prepareZXingModule({ overrides: { wasmBinary: wasmBinary() } });
  isPrepared = true;
  return readBarcodes(
    image instanceof Uint8Array ? image : { ...image, data: new Uint8ClampedArray(image.data), colorSpace: 'srgb' },
    OPTIONS,
  );
}

const damaged = (name: string): Result<never> => refuse('unreadable-file', `《${name}》已损坏或没有传完整，打不开；请重新拍照或重新上传`);
const invoicesIn = (codes: readonly { readonly text: string }[]): readonly InvoiceReading[] => {
  const readings = codes.map(({ text }) => readQr(text)).flatMap((read) => (read.ok ? [read.value] : []));
  return readings.filter(({ number }, index) => readings.findIndex((each) => each.number === number) === index);
};

/** The invoices that the square codes in decoded pictures name; nothing where there is none. */
export async function readCodes(pictures: readonly Pixels[]): Promise<readonly InvoiceReading[]> {
  const found: { readonly text: string }[] = [];
  for (const picture of pictures) found.push(...(await codesIn(picture)));
  return invoicesIn(found);
}

/**
 * The invoices that the square codes in a photo (JPEG, PNG) name, whichever way it was held; nothing where no code can be read, for a photo of
 * the paper is still a paper. Refuses one that cannot be decoded, and one of more dots than the limit, before it is decoded.
 */
export async function readPhoto(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<readonly InvoiceReading[]>> {
  const size = imageSize(bytes);
  if (size === undefined) return damaged(name);
  if (size.width * size.height > limits.pixels)
    return refuse('too-large', `《${name}》有${size.width}×${size.height}像素，太大了，没有打开；请用较低的分辨率重新拍照`);
  const codes = await codesIn(bytes);
  return codes.some(({ error }) => error.includes('load image')) ? damaged(name) : ok(invoicesIn(codes));
}
