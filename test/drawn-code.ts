// Square codes as pictures, and photos of them: PNG written by hand, so that no picture lies in the repository.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { Grey } from '../dev/county/drawn-pdf.ts';
import type { Sound } from './drawn-invoice.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What the code of a 数电票 says. */
export const codeText = ({ number, kind, issuedOn, totalFen }: Pick<Sound, 'number' | 'kind' | 'issuedOn' | 'totalFen'>): string =>
  `01,${kind === 'special' ? '31' : '32'},,${number},${(totalFen / 100).toFixed(2)},${issuedOn.replaceAll('-', '')},,74AE`;

const enlarged = ({ width, height, data }: Grey, times: number): Grey => ({
  width: width * times,
  height: height * times,
  data: Uint8Array.from({ length: data.length * times * times }, (_, at) => {
    const [x, y] = [at % (width * times), Math.floor(at / (width * times))];
    return data[Math.floor(y / times) * width + Math.floor(x / times)] ?? 0;
  }),
});

/** The code of this text, so many dots a module and no rim, as a PDF may hold it. */
export async function drawCode(text: string, times = 1): Promise<Grey> {
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode' });
  if (error !== '') throw new Error(error);
  return enlarged({ width: symbol.width, height: symbol.height, data: new Uint8Array(symbol.data) }, times);
}

export type Shot = { readonly width: number; readonly height: number; readonly degrees: number; readonly scale: number; readonly noise: (at: number) => number }; // prettier-ignore

/** A photo of a code on grey paper: turned, at any size, with noise of the given strength at each dot. */
export function photograph(code: Grey, { width, height, degrees, scale, noise }: Shot): Grey {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at += 1) {
    const [x, y] = [(at % width) - width / 2, Math.floor(at / width) - height / 2];
    const [u, v] = [Math.floor((x * cos + y * sin) / scale + code.width / 2), Math.floor((y * cos - x * sin) / scale + code.height / 2)];
    const isInside = u >= 0 && v >= 0 && u < code.width && v < code.height;
    const light = isInside && code.data[v * code.width + u] === 0 ? 40 : 200;
    data[at] = Math.max(0, Math.min(255, light + noise(at)));
  }
  return { width, height, data };
}

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A grey picture as the bytes of a PNG. `said`: another size in its head than it has. */
export function writePng(
  { width, height, data }: Grey,
  said: { readonly width: number; readonly height: number } = { width, height },
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(said.width);
  head.writeUInt32BE(said.height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.from([0]), data.subarray(y * width, (y + 1) * width)]));
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]));
}
