import { strToU8, zipSync } from 'fflate';
import { makeChance } from '../../dev/county/chance.ts';
import { makeCreditCode } from '../../dev/county/codes.ts';
import { encodeGbk } from '../../dev/county/gbk.ts';
import type { NamedBytes } from './files.ts';

const MEGABYTE = 1024 * 1024;
/** 经营异常名录 with one entry. */
const LISTED = `企业名称,统一社会信用代码,列入日期,移出日期\r\n样例邻县甲经营部,${makeCreditCode(makeChance(1), '640422', 9)},2024-03-18,\r\n`;

export const rubbish: NamedBytes = { name: '乱码.xlsx', bytes: Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251) };

/** A hundred kilobytes that would unpack to a hundred megabytes. */
export const zipBomb = (): NamedBytes => ({
  name: '炸弹.xlsx',
  bytes: zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(100 * MEGABYTE).fill(0x20),
  }),
});

/** An invoice whose entities would grow tenfold at each of nine steps, and one that asks for a file of the server. */
export const entities: NamedBytes = {
  name: '实体.xml',
  bytes: strToU8(
    `<?xml version="1.0"?><!DOCTYPE EInvoice [<!ENTITY a0 "样例"><!ENTITY x SYSTEM "file:///etc/passwd">${Array.from({ length: 9 }, (_, step) => `<!ENTITY a${step + 1} "${`&a${step};`.repeat(10)}">`).join('')}]><EInvoice>&a9;&x;</EInvoice>`,
  ),
};

export const sixtyMegabytes = (): NamedBytes => ({ name: '大表.csv', bytes: new Uint8Array(60 * MEGABYTE).fill(0x41) });

/** A name list as an old program saves it for other old programs. */
export const utf16List: NamedBytes = { name: '经营异常名录.csv', bytes: Buffer.from(`\ufeff${LISTED}`, 'utf16le') };
export const gbkList: NamedBytes = { name: '经营异常名录.csv', bytes: encodeGbk(LISTED) };
