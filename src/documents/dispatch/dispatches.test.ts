import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, policy } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { concludedPanel, panelStep, PANEL_ID } from '../../../test/panel-way.ts';
import { decidedRecovery, RECOVERY_ID } from '../../../test/recovery-way.ts';
import { barredProvider, SANCTION_ID } from '../../../test/sanction-way.ts';
import { ended, P, step, walkTo } from '../../../test/way.ts';
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
function given(county: County, kind: DispatchKind, id: string, changed: object = {}): Made {
  const paper = made(county, kind, id, changed);
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

const ended17 = (): County => {
  const county = walkTo('approveByCity');
  ended(county, 'misuse');
  return county;
};
const minuted = (): County => {
  const county = concludedPanel();
  panelStep(county, 'approveMinutes', person('approver'));
  return county;
};
const ACCOUNT = { holder: '样例甲纺织有限公司', bank: '样例银行彭阳支行', number: '6222021234567890' };

type Sample = { readonly from: () => County; readonly id: string; readonly changed?: object; readonly says: readonly string[] };
const SAMPLES: Record<DispatchKind, Sample> = {
  'pilot-notice': {
    from: () => walkTo('concludeNotice'),
    id: 'notice-1',
    says: ['共1家', '不少于5个工作日', '自2026年7月6日起至2026年7月13日止', '最高 40 万元', '样例电话'],
  },
  'notice-result': { from: () => walkTo('draftPlan'), id: 'notice-1', says: ['收到异议0条', '1家，异议成立的0家', '列入试点企业'] },
  'rectification-notice': {
    from: failed,
    id: P,
    says: ['数据采集没有接通\n报表口径不一致', '于2026年12月2日前完成整改', '暂停资金拨付'],
  },
  'acceptance-opinion': {
    from: () => walkTo('approveByCounty'),
    id: P,
    says: ['改造前数字化水平为未达一级', '改造后数字化水平为四级', '合计600,000.00元', '符合要求', '验收通过'],
  },
  'county-opinion': { from: () => walkTo('approveByCity'), id: P, says: ['拟补助300,000.00元', '办法第七条（一）', '同意'] },
  'award-notice': {
    from: () => walkTo('concludeNotice', { nth: 2 }),
    id: 'notice-2',
    says: ['300,000.00 元', '经县级初审和市级审核'],
  },
  'payment-request': {
    from: () => walkTo('payAward'),
    id: P,
    changed: { account: { inForce: ACCOUNT } },
    says: ['人民币300,000.00元', '户名：样例甲纺织有限公司；开户银行：样例银行彭阳支行；账号：6222021234567890。'],
  },
  'panel-minutes': { from: minuted, id: PANEL_ID, says: ['2026年7月2日', '技术', '80.00 推荐', '同意推荐', '组长：'] },
  'disqualification-decision': {
    from: ended17,
    id: P,
    says: ['依据办法第十七条，取消你单位', '发票与到货不符（样例）', '你单位陈述申辩如下', '确有误差（样例）', '不再享受'],
  },
  'recovery-decision': {
    from: () => decidedRecovery(),
    id: RECOVERY_ID,
    says: ['存在虚报投资额的情形', '虚增属实', '追回300,000.00元，请于2026年12月31日前退回', '至2028年12月31日止'],
  },
  'sanction-decision': {
    from: () => barredProvider(openCounty()),
    id: SANCTION_ID,
    says: ['存在转包服务的情形', '实施人员均为另一公司职工', '已整改', '取消合作资格、建议移出自治区168平台资源池', '至2027年6月30日'],
  },
};

describe('official papers', () => {
  it.each(DISPATCH_KINDS)('%s says what the record says', (kind) => {
    const { from, id, changed, says } = SAMPLES[kind];
    const text = words(given(from(), kind, id, changed));
    for (const each of says) expect(text).toContain(each);
  });

  it.each(DISPATCH_KINDS)('%s names the step behind every figure, each under a key of its own', (kind) => {
    const { from, id, changed } = SAMPLES[kind];
    const county = from();
    const { paper } = given(county, kind, id, changed);
    const figures = figuresOf(paper);
    const steps = county.cases.get(id)?.history.length ?? 0;
    const isKnown = (key: string, version: number | null): boolean =>
      key.startsWith('account.') ? true : version !== null && version <= steps;
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    expect(figures.filter(({ key, source }) => source.caseId !== id || !isKnown(key, source.version))).toEqual([]);
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

  it('ask for money from the award on, also while the payment is under way', () => {
    const changed = { account: { inForce: ACCOUNT } };
    expect(made(walkTo('confirmAward'), 'payment-request', P, changed)).toBeNull();
    for (const act of ['prepareBatch', 'bookAdvice']) expect(made(walkTo(act), 'payment-request', P, changed)?.ok).toBe(true);
  });

  it('ask for money only where there is an account for it to go to', () => {
    expect(refusalOf(made(walkTo('payAward'), 'payment-request', P, { account: {} }) as Result<Made>).message).toContain('收款账户');
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
