import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

/** From where the package was installed; left to itself it would ask a server of the world for it. */
const wasmBinary = (): ArrayBuffer =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer;
let isPrepared = false;

/** Light modules around the code, as the standard wants them (ISO/IEC 18004). */
const RIM = 4;

/** The text as a square code, one module a unit, as SVG text that fits any size. Throws where the text is too long for a code. */
export async function drawCode(text: string): Promise<string> {
  if (!isPrepared) prepareZXingModule({ overrides: { wasmBinary: wasmBinary() } });
  isPrepared = true;
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode' });
  if (error !== '') throw new Error(error);
  const { width, height, data } = symbol;
  const dark = Array.from(data, (light, at) => (light === 0 ? `M${(at % width) + RIM} ${Math.floor(at / width) + RIM}h1v1h-1z` : ''));
  const [wide, high] = [width + 2 * RIM, height + 2 * RIM];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${wide}v${high}h-${wide}z"/><path d="${dark.join('')}"/></svg>`;
}
