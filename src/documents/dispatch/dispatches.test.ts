import { describe, expect, it } from 'vitest';
import { type County, person, policy } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { P, step, walkTo } from '../../../test/way.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import type { Result } from '../../kernel/result.ts';
import { DISPATCH_KINDS, type DispatchKind, type Made, makeDispatch } from './dispatches.ts';
import { differing, figuresOf, textOf } from './figures-of.ts';

/** The paper that a case of the county gives, where its state has been `changed` or not. */
function made(county: County, kind: DispatchKind, id: string, changed: object = {}): Result<Made> | null {
  const filed = county.cases.get(id);
  if (filed === undefined) throw new Error(`no case ${id}`);
  const projects = [...county.cases].flatMap(([caseId, { state }]) => ('application' in state ? [{ caseId, state }] : []));
  const { kind: of, state, history } = filed;
  return makeDispatch(kind, of, { id, state: { ...state, ...changed }, history, projects, policy, today: county.today }, null);
}
function given(county: County, kind: DispatchKind, id: string): Made {
  const paper = made(county, kind, id);
  if (paper === null || !paper.ok) throw new Error(`no ${kind}`);
  return paper.value;
}
const words = ({ paper }: Made): string =>
  paper.body
    .map((block) =>
      block.kind === 'table'
        ? block.rows
            .flat()
            .map((part) => textOf([part]))
            .join(' ')
        : textOf(block.parts),
    )
    .join('\n');

const failed = (): County => {
  const county = walkTo('passAcceptance');
  step(county, { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '数据采集没有接通\n报表口径不一致' } });
  return county;
};

describe('official papers', () => {
  it.each([
    {
      kind: 'pilot-notice',
      from: walkTo('concludeNotice'),
      id: 'notice-1',
      says: ['共1家', '不少于5个工作日', '自2026年7月6日起至2026年7月13日止', '最高 40 万元', '样例电话'],
    },
    { kind: 'notice-result', from: walkTo('draftPlan'), id: 'notice-1', says: ['收到异议0条', '1家，异议成立的0家', '列入试点企业'] },
    {
      kind: 'rectification-notice',
      from: failed(),
      id: P,
      says: ['数据采集没有接通\n报表口径不一致', '于2026年12月2日前完成整改', '暂停资金拨付'],
    },
    {
      kind: 'acceptance-opinion',
      from: walkTo('approveByCounty'),
      id: P,
      says: ['改造前数字化水平为未达一级', '改造后数字化水平为四级', '合计600,000.00元', '符合要求', '验收通过'],
    },
    { kind: 'county-opinion', from: walkTo('approveByCity'), id: P, says: ['拟补助300,000.00元', '办法第七条（一）', '同意'] },
    { kind: 'award-notice', from: walkTo('concludeNotice', { nth: 2 }), id: 'notice-2', says: ['300,000.00 元', '经县级初审和市级审核'] },
  ] as const)('$kind says what the record says', ({ kind, from, id, says }) => {
    const text = words(given(from, kind, id));
    for (const each of says) expect(text).toContain(each);
  });

  it.each(DISPATCH_KINDS)('%s names the step behind every figure, each under a key of its own', (kind) => {
    const [county, id] =
      kind === 'rectification-notice'
        ? [failed(), P]
        : [walkTo('payAward'), kind.includes('notice') ? (kind === 'award-notice' ? 'notice-2' : 'notice-1') : P];
    if (kind === 'payment-request') return;
    const { paper } = given(county, kind, id);
    const figures = figuresOf(paper);
    const steps = county.cases.get(id)?.history.length ?? 0;
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    expect(figures.filter(({ source }) => source.caseId !== id || source.version === null || source.version > steps)).toEqual([]);
    expect(differing(paper, paper)).toEqual([]);
  });

  it('are not there before the case has come so far, nor from a case of another kind', () => {
    expect(made(walkTo('passAcceptance'), 'acceptance-opinion', P)).toBeNull();
    expect(made(walkTo('passAcceptance'), 'rectification-notice', P)).toBeNull();
    expect(made(walkTo('concludeNotice'), 'notice-result', 'notice-1')).toBeNull();
    expect(made(walkTo('concludeNotice'), 'award-notice', 'notice-1')).toBeNull();
    expect(made(walkTo('approveByCity'), 'county-opinion', 'notice-1')).toBeNull();
  });

  it('are refused where the amount on the notice is not the award any more', () => {
    const county = walkTo('concludeNotice', { nth: 2 });
    const notice = county.cases.get('notice-2')?.state as PublishedNotice | undefined;
    const otherwise = notice?.items.map((item) => ({ ...item, amountFen: 1 }));
    expect(refusalOf(made(county, 'award-notice', 'notice-2', { items: otherwise }) as Result<Made>).message).toContain('与公示的不一致');
  });

  it('ask for money only where there is an account for it to go to', () => {
    expect(refusalOf(made(walkTo('payAward'), 'payment-request', P) as Result<Made>).message).toContain('收款账户');
    const inForce = { holder: '样例甲纺织有限公司', bank: '样例银行彭阳支行', number: '6222021234567890' };
    const asked = made(walkTo('payAward'), 'payment-request', P, { account: { inForce } });
    if (!asked?.ok) throw new Error('no request');
    expect(words(asked.value)).toContain('人民币300,000.00元');
    expect(words(asked.value)).toContain('户名：样例甲纺织有限公司；开户银行：样例银行彭阳支行；账号：6222021234567890。');
  });

  it('are refused where something on record is too long to be printed', () => {
    const contact = '长'.repeat(10_000);
    expect(refusalOf(made(walkTo('concludeNotice'), 'pilot-notice', 'notice-1', { contact }) as Result<Made>)).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('有10000个字'),
    });
  });

  it('tell what the record says otherwise today', () => {
    const [one, other] = [walkTo('concludeNotice'), walkTo('concludeNotice')].map(
      (county) => given(county, 'pilot-notice', 'notice-1').paper,
    );
    const changed = made(walkTo('concludeNotice'), 'pilot-notice', 'notice-1', { contact: '样例新电话' });
    if (one === undefined || other === undefined || !changed?.ok) throw new Error('no notice');
    expect(differing(one, other)).toEqual([]);
    expect(differing(one, changed.value.paper)).toEqual([{ key: 'contact', printed: '样例电话', now: '样例新电话' }]);
  });
});
