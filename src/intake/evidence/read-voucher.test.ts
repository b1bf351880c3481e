import { describe, expect, it } from 'vitest';
import { asPlaced } from '../../../test/drawn-invoice.ts';
import { drawVoucher, soundVoucher } from '../../../test/drawn-slip.ts';
import { readVouchers } from './read-voucher.ts';

describe('a voucher', () => {
  it('is read to its lines, sums and number of papers, whatever order its file keeps', () => {
    const voucher = soundVoucher();
    expect(readVouchers([asPlaced(drawVoucher(voucher).toReversed())])).toEqual([{ from: 'pdf', ...voucher }]);
  });

  it('that does not balance is read as it stands', () => {
    expect(readVouchers([asPlaced(drawVoucher(soundVoucher({ creditFen: 1 })))])).toMatchObject([{ debitFen: 11_300_000, creditFen: 1 }]);
  });

  it('that goes on over two pages is one, two of two numbers are two', () => {
    const [first, second] = [soundVoucher(), soundVoucher({ number: '记-13' })].map((each) => asPlaced(drawVoucher(each)));
    expect(readVouchers([first ?? [], first ?? []])).toHaveLength(1);
    expect(readVouchers([first ?? [], second ?? []]).map(({ number }) => number)).toEqual(['记-12', '记-13']);
  });

  it('that does not call itself one says nothing', () => {
    const drawn = drawVoucher(soundVoucher()).filter(({ text }) => text !== '记账凭证');
    expect(readVouchers([asPlaced(drawn)])).toEqual([]);
  });

  it.each([
    ['凭证号：0007', '记-7'],
    ['记-0012', '记-12'],
    ['付字第3号', '付-3'],
    ['凭证字号：转-21', '转-21'],
  ])('writes its number as %s', (written, number) => {
    const drawn = drawVoucher(soundVoucher()).map((each) => (each.text.startsWith('记字') ? { ...each, text: written } : each));
    expect(readVouchers([asPlaced(drawn)])[0]?.number).toBe(number);
  });
});
