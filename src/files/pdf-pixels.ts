import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
/** A picture as a reader of square codes takes it: four bytes a dot. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

type Decoded = { readonly width: number; readonly height: number; readonly kind?: number; readonly data: Uint8Array | Uint8ClampedArray };
const isDecoded = (value: unknown): value is Decoded =>
  typeof value === 'object' && value !== null && 'data' in value && ArrayBuffer.isView(value.data) && 'width' in value && 'height' in value;

/** An invoice has a code, a seal and a logo or two; a scan is one picture. */
const MOST_PICTURES = 12;
/** Smaller ones are drawn larger first, or single dots are lost. */
const SMALL = 240;

/** How bright a dot is, 0 to 255, by the way the picture was decoded: one bit a dot in whole rows, or three or four bytes. */
function brightnessIn({ width, height, data, kind }: Decoded, isMask: boolean): (x: number, y: number) => number {
  const channels = data.length / (width * height);
  if (isMask || kind === 1 || channels < 1) {
    const row = Math.ceil(width / 8);
    const isLit = (x: number, y: number): boolean => (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
    return (x, y) => (isLit(x, y) ? 255 : 0);
  }
  return (x, y) => data[(y * width + x) * Math.floor(channels) + (channels >= 3 ? 1 : 0)] ?? 255;
}

/** With a white rim, which a code needs and a picture cut to its edge has not. */
function asPixels(picture: Decoded, isMask: boolean): Pixels {
  const { width, height } = picture;
  const times = Math.max(1, Math.ceil(SMALL / Math.min(width, height)));
  const rim = Math.ceil(Math.min(width, height) * times * 0.15);
  const [wide, high] = [width * times + 2 * rim, height * times + 2 * rim];
  const brightness = brightnessIn(picture, isMask);
  const data = new Uint8ClampedArray(wide * high * 4).fill(255);
  for (let y = 0; y < height * times; y += 1) {
    for (let x = 0; x < width * times; x += 1) {
      const value = brightness(Math.floor(x / times), Math.floor(y / times));
      data.fill(value, ((y + rim) * wide + x + rim) * 4, ((y + rim) * wide + x + rim) * 4 + 3);
    }
  }
  return { width: wide, height: high, data };
}

const objectOf = (page: Page, id: string): Promise<unknown> =>
  new Promise((resolve) => {
    (id.startsWith('g_') ? page.commonObjs : page.objs).get(id, resolve);
  });

/** The pictures of a page, decoded. What is larger than the document was opened for is left out by the library. */
export async function pixelsOf(page: Page): Promise<readonly Pixels[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: Pixels[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const isMask = operator === OPS.paintImageMaskXObject;
    if (!isMask && operator !== OPS.paintImageXObject && operator !== OPS.paintInlineImageXObject) continue;
    const [named] = argsArray[index] as readonly unknown[];
    const found = typeof named === 'string' ? await objectOf(page, named) : named;
    if (isDecoded(found) && pictures.length < MOST_PICTURES) pictures.push(asPixels(found, isMask));
  }
  return pictures;
}
