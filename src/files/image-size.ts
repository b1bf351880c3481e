export type ImageSize = { readonly width: number; readonly height: number };

const PNG = 0x89504e47;
const JPEG = 0xffd8;
/** Start of frame, of any kind of JPEG; 4, 8 and 12 are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Goes from segment to segment up to the one that tells the size; only pictures within the file's metadata come before it. */
function jpegSize(view: DataView): ImageSize | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The size of a JPEG or PNG in dots, by its head alone, so that a bomb is known before it is decoded; undefined for what is neither or cut off. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 24) return undefined;
  if (view.getUint32(0) === PNG) return { width: view.getUint32(16), height: view.getUint32(20) };
  return view.getUint16(0) === JPEG ? jpegSize(view) : undefined;
}
