import { describe, expect, it } from 'vitest';
import { CONTRACT_LINES } from '../../../test/drawn-slip.ts';
import { readContractText } from './read-contract.ts';

const SAYS = {
  from: 'docx',
  number: 'HT-2026-001',
  subject: '样例生产管理软件一套',
  buyer: { name: '样例1号有限公司', creditCode: '91640425MA76SAMPL1' },
  seller: { name: '样例数字技术有限公司', creditCode: '91640100MA76SAMPL2' },
  signedOn: '2026-08-01',
  amountFen: 11_300_000,
  inWords: '壹拾壹万叁仟元整',
};
const read = (lines: readonly string[]) => readContractText(lines.join('\n'), 'docx');
const changed = (from: RegExp, to: string) => read(CONTRACT_LINES.map((line) => line.replace(from, to)));

describe('a contract', () => {
  it('is read by its labels', () => {
    expect(read(CONTRACT_LINES)).toEqual(SAYS);
  });

  it('whose values stand in cells of their own reads the same', () => {
    expect(read(CONTRACT_LINES.flatMap((line) => line.split(/(?<=：)/)))).toEqual(SAYS);
  });

  it('whose parties stand side by side reads the same', () => {
    const [title = '', number = '', buyer, buyerCode, seller, sellerCode, ...rest] = CONTRACT_LINES;
    expect(read([title, number, `${buyer}　　${seller}`, `${buyerCode}　　${sellerCode}`, ...rest])).toEqual(SAYS);
  });

  it.each([
    [/第二条.*/, '合同金额：11.3万元', { amountFen: 11_300_000, inWords: undefined }],
    [/第二条.*/, '合同总价（元）：113,000', { amountFen: 11_300_000, inWords: undefined }],
    [/第二条.*/, '合计金额￥113000.00，大写壹拾壹万叁仟元整', { amountFen: 11_300_000, inWords: '壹拾壹万叁仟元整' }],
    [/第二条.*/, '支付合同总金额的30%，即33,900.00元', { amountFen: undefined }],
    [/签订日期：.*/, '', { signedOn: undefined }],
    [/甲方（盖章）.*/, '日期：2026年8月2日　日期：2026年8月3日', { signedOn: '2026-08-01' }],
    [/编号：HT-2026-001　　签订日期：.*/, '编号：HT-2026-001 本合同于2026年8月5日在样例县签订', { signedOn: '2026-08-05' }],
    [/^.方（(.方)）/, '$1', { buyer: SAYS.buyer, seller: SAYS.seller }],
  ])('written otherwise (%s → %s) says what stands there', (from, to, says) => {
    expect({ signedOn: undefined, amountFen: undefined, inWords: undefined, ...changed(from, to) }).toMatchObject(says);
  });

  it('that is none says nothing', () => {
    expect(read(['会议纪要', '甲方应当按时付款。'])).toBeUndefined();
  });
});
