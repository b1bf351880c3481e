import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPlaced, cutUp } from '../../../test/drawn-invoice.ts';
import { drawSlip, SLIP_LAYOUTS, type SoundSlip, soundSlip } from '../../../test/drawn-slip.ts';
import { readPayments } from './read-payment.ts';

const word = (max: number) => fc.string({ unit: fc.constantFrom(...'样例数字智造科技设备甲乙丙AB12'), minLength: 1, maxLength: max });
const side = fc.record({
  name: word(12).map((name) => `样例${name}`),
  account: fc.stringMatching(/^[1-9]\d{9,18}$/),
  bank: word(8).map((name) => `样例${name}支行`),
});
const anySlip: fc.Arbitrary<SoundSlip> = fc.record({
  number: fc.stringMatching(/^[1-9]\d{11,19}$/),
  paidOn: fc.constantFrom('2026-09-01', '2026-12-31', '2027-01-09') as fc.Arbitrary<SoundSlip['paidOn']>,
  payer: side,
  payee: side,
  amountFen: fc.integer({ min: 1, max: 99_999_999 }),
  inWords: fc.constantFrom('壹拾壹万叁仟元整', '玖佰元零叁分', '叁佰圆伍角整'),
  purpose: word(10).map((text) => `样例${text}`),
  checkCode: fc.stringMatching(/^[A-Z0-9]{8,12}$/),
});

describe.each(SLIP_LAYOUTS)('a payment slip drawn in the layout of %s', (layout) => {
  it('is read back, whatever it says, in whichever order and pieces its file keeps it', () => {
    fc.assert(
      fc.property(anySlip, fc.array(fc.nat(6), { minLength: 1, maxLength: 40 }), fc.func(fc.nat()), (slip, cuts, order) => {
        const pieces = cutUp(drawSlip(slip, layout), (left) => cuts[left % cuts.length] ?? 1);
        const shuffled = asPlaced(pieces.toSorted((a, b) => order(a.text, a.x) - order(b.text, b.x)));
        expect(readPayments([shuffled])).toEqual([{ from: 'pdf', ...slip }]);
      }),
      { numRuns: 60 },
    );
  });

  it('says less and nothing else where labels are gone', () => {
    const slip = soundSlip();
    const drawn = drawSlip(slip, layout);
    for (const gone of drawn) {
      const [reading = {}] = readPayments([asPlaced(drawn.filter((each) => each !== gone))]);
      for (const [key, value] of Object.entries(reading)) {
        if (key === 'from') continue;
        if (key === 'number') expect([slip.number, '0001-0002-0003']).toContain(value);
        else expect({ ...slip }).toMatchObject({ [key]: value });
      }
    }
  });
});

describe('a page of slips', () => {
  it('that bears two of them is read as two', () => {
    const [first, second] = [soundSlip(), soundSlip({ number: '2026091000099999', amountFen: 500 })];
    const above = asPlaced(drawSlip(first, 'edges'));
    const below = asPlaced(drawSlip(second, 'edges')).map((text) => ({ ...text, y: text.y + 400 }));
    expect(readPayments([[...below, ...above]])).toEqual([first, second].map((slip) => ({ from: 'pdf', ...slip })));
  });

  it.each([[[]], [['记账凭证', '合计 1.00']], [['金额：100.00']]])('that is none says nothing: %j', (lines) => {
    expect(readPayments([lines.map((text, index) => ({ text, x: 10, y: index * 20, width: 100, height: 9 }))])).toEqual([]);
  });
});
