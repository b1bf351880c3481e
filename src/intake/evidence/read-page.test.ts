import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPlaced, cutUp, drawInvoice, type Layout, OLD, type Sound, soundInvoice } from '../../../test/drawn-invoice.ts';
import { codeOf } from '../../../test/office-tables.ts';
import { readPages } from './read-page.ts';

const LAYOUTS = ['digital', 'older'] as const satisfies readonly Layout[];
const expected = (invoice: Sound, layout: Layout) => ({ from: 'pdf', ...invoice, ...(layout === 'older' && OLD) });
const asLayout = (invoice: Sound, layout: Layout): Sound => ({ ...invoice, number: layout === 'older' ? '29342181' : invoice.number });

const fen = fc.integer({ min: -99_999_999, max: 99_999_999 });
const word = (max: number) => fc.string({ unit: fc.constantFrom(...'样例数字智造科技设备甲乙丙AB12'), minLength: 1, maxLength: max });
const line = fc.record({
  title: word(18).map((name) => `*软件*${name}`),
  unit: fc.constantFrom('套', '项', '台'),
  quantity: fc.constantFrom('1', '2.5', '12'),
  unitPriceFen: fc.integer({ min: 1, max: 99_999_999 }),
  netFen: fen,
  taxFen: fen,
});
const anyInvoice = fc.record({
  number: fc.stringMatching(/^\d{20}$/),
  kind: fc.constantFrom('special' as const, 'ordinary' as const),
  issuedOn: fc.constantFrom('2026-09-01', '2026-12-31', '2027-01-09') as fc.Arbitrary<Sound['issuedOn']>,
  seller: fc.integer({ min: 1, max: 9_999 }).map(codeOf),
  sellerName: word(20).map((name) => `样例${name}`),
  buyer: fc.integer({ min: 1, max: 9_999 }).map(codeOf),
  buyerName: word(20).map((name) => `样例${name}`),
  netFen: fen,
  taxFen: fen,
  totalFen: fen,
  inWords: fc.constantFrom('壹拾壹万叁仟圆整', '负伍角', '玖佰元零叁分'),
  remark: word(20).map((text) => `样例${text}`),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
});

describe.each(LAYOUTS)('an invoice drawn in the %s layout', (layout) => {
  it('is read back, whatever it says, in whichever order and pieces its file keeps it', () => {
    fc.assert(
      fc.property(anyInvoice, fc.array(fc.nat(6), { minLength: 1, maxLength: 40 }), fc.func(fc.nat()), (any, cuts, order) => {
        const invoice = asLayout(any, layout);
        const pieces = cutUp(drawInvoice(invoice, layout), (left) => cuts[left % cuts.length] ?? 1);
        const shuffled = asPlaced(pieces.toSorted((a, b) => order(a.text, a.x) - order(b.text, b.x)));
        expect(readPages([shuffled])).toEqual([expected(invoice, layout)]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['发票号码', '开票日期', '（小写）', '合    计', '规格型号'])('without the word %s says less and nothing else', (label) => {
    const invoice = asLayout(soundInvoice(), layout);
    const left = drawInvoice(invoice, layout).filter(({ text }) => !text.startsWith(label));
    for (const reading of readPages([asPlaced(left)]))
      expect(expected(invoice, layout)).toMatchObject({ ...reading, lines: expect.anything() });
  });
});

describe('a page', () => {
  const drawn = drawInvoice(soundInvoice(), 'digital');
  it('in signs for radicals and in wide signs says the same', () => {
    const odd = drawn.map((each) => ({ ...each, text: each.text.replaceAll('方', '⽅').replaceAll('金', '⾦').replaceAll('¥', '￥') }));
    expect(readPages([asPlaced(odd)])).toEqual([expected(soundInvoice(), 'digital')]);
  });

  it('whose letters are struck twice to be bold says them once', () => {
    const bold = drawn.flatMap((each) => [each, { ...each, x: each.x + 0.3 }]);
    expect(readPages([asPlaced(bold)])).toEqual([expected(soundInvoice(), 'digital')]);
  });

  it('without words at its edges has the buyer left or above', () => {
    const bare = drawn.filter(({ text, x }) => text.length > 1 || (x !== 15 && x !== 305));
    const { remark: _remark, ...said } = soundInvoice();
    expect(readPages([asPlaced(bare)])).toEqual([{ from: 'pdf', ...said }]);
  });

  it('that goes on is one invoice with the next; another number is another invoice', () => {
    const [first] = soundInvoice().lines;
    if (first === undefined) throw new Error('the sample has a line');
    const more = asPlaced(drawInvoice(soundInvoice({ lines: [{ ...first, title: '*软件*第二页' }] }), 'digital'));
    const other = asPlaced(drawInvoice(soundInvoice({ number: '26642000000000000002' }), 'digital'));
    const read = readPages([asPlaced(drawn), more, other]);
    expect(read.map(({ number, lines }) => [number, lines.length])).toEqual([
      ['26642000000000000001', 2],
      ['26642000000000000002', 1],
    ]);
  });

  it('that is no invoice says nothing', () => {
    expect(readPages([asPlaced([{ text: '样例合同', x: 10, y: 300 }]), []])).toEqual([]);
  });
});
