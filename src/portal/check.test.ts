import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { getPolicy } from '../../policy/index.ts';
import { openServer } from '../../test/server.ts';
import { asDay } from '../kernel/day.ts';
import { readCheck } from '../intake/check-facts.ts';
import { checkGroups } from '../intake/check-questions.ts';

const policy = getPolicy('pengyang-2026');
const TODAY = asDay('2026-11-27');
const questions = checkGroups(policy).flatMap((group) => group.questions);

/** A firm that may apply and means to spend 80 万元 on rising from level 1 to 2. */
const GOOD = {
  industry: 'equipment',
  here: 'y',
  legal: 'y',
  founded: '2020-05-01',
  category: '2',
  employees: '120',
  revenue: '3000',
  tax: 'y',
  finance: 'y',
  credit: 'y',
  abnormal: 'n',
  dishonest: 'n',
  procurement: 'n',
  incident: 'n',
  violation: 'n',
  subsidised: 'n',
  willing: 'y',
  foundation: 'y',
  honest: 'y',
  spending: '60',
  before: '1',
  after: '2',
} as const;
type Answers = Readonly<Record<string, string>>;
const without = (...names: string[]): Answers => Object.fromEntries(Object.entries(GOOD).filter(([name]) => !names.includes(name)));
const outcomeOf = (answers: Answers) => policy.decisions['enterprise-eligibility'].decide(readCheck(answers, policy, TODAY).eligibility);

describe('what the answers come to', () => {
  it('is a yes where every condition holds', () => {
    expect(outcomeOf(GOOD)).toMatchObject({ outcome: 'yes', missing: [] });
  });

  it.each<[string, Answers, string]>([
    ['another industry', { ...GOOD, industry: 'other' }, 'industry'],
    ['registered elsewhere', { ...GOOD, here: 'n' }, 'registered-here'],
    ['no legal person', { ...GOOD, legal: 'n' }, 'legal-person'],
    ['founded this year', { ...GOOD, founded: '2026-01-03' }, 'one-year'],
    ['a large firm', { ...GOOD, employees: '1000', revenue: '4亿元' }, 'sme'],
    ['tax in arrears', { ...GOOD, tax: 'n' }, 'tax-compliant'],
    ['on the list of abnormal operation', { ...GOOD, abnormal: 'y' }, 'not-abnormal'],
    ['a grave accident last year', { ...GOOD, incident: 'y', incidentOn: '2025-06-01' }, 'no-major-incident'],
    ['a violation last year', { ...GOOD, violation: 'y', violationOn: '2025-06-01' }, 'no-violation'],
    ['subsidised by the region', { ...GOOD, subsidised: 'y' }, 'no-same-kind-subsidy'],
    ['not willing', { ...GOOD, willing: 'n' }, 'willing'],
    ['refuses to be inspected', { ...GOOD, honest: 'n' }, 'cooperative'],
  ])('is a no for %s', (_name, answers, test) => {
    const verdict = outcomeOf(answers);
    expect(verdict.outcome).toBe('no');
    expect(verdict.because.filter(({ holds }) => holds === false).map((reason) => reason.test)).toEqual([test]);
  });

  it('leaves unknown, never no, whatever is left at 不清楚', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(GOOD)), fc.constantFrom('', ' ', 'zzz', '__proto__'), (gaps, unsure) => {
        const choices = gaps.filter((gap) => questions.find(({ name }) => name === gap)?.kind !== 'text');
        const answers = { ...without(...gaps), ...Object.fromEntries(choices.map((gap) => [gap, unsure])) };
        const check = readCheck(answers, policy, TODAY);
        expect(check.faults).toEqual({});
        for (const verdict of [outcomeOf(answers), policy.decisions.subsidy.decide(check.subsidy)]) {
          expect(verdict.because.filter(({ holds }) => holds === false)).toEqual([]);
        }
      }),
    );
  });

  it.each<[string, number]>([
    ['80', 80_000_000],
    ['80万', 80_000_000],
    ['８０ 万元', 80_000_000],
    ['800000元', 80_000_000],
    ['￥800,000.01元', 80_000_001],
    ['12.345678', 12_345_678],
    ['0.000001', 1],
    ['1.2亿', 12_000_000_000],
  ])('reads a planned spending of %s to the fen', (spending, fen) => {
    expect(readCheck({ spending }, policy, TODAY).subsidy.recognisedFen).toBe(fen);
  });

  it.each<[Answers, string]>([
    [{ spending: '大概八十万' }, 'spending'],
    [{ spending: '-1' }, 'spending'],
    [{ revenue: '1.0000001' }, 'revenue'],
    [{ founded: '2026-02-30' }, 'founded'],
    [{ employees: '一百多' }, 'employees'],
    [{ employees: '1'.repeat(200) }, 'employees'],
    [{ incident: 'y' }, 'incidentOn'],
    [{ violation: 'y', violationOn: '去年' }, 'violationOn'],
  ])('says beside the field what cannot be read: %o', (answers, name) => {
    expect(Object.keys(readCheck(answers, policy, TODAY).faults)).toEqual([name]);
  });

  it('never throws, whatever stands in the link', () => {
    const anything = fc.dictionary(fc.constantFrom(...questions.map(({ name }) => name), '__proto__', 'x'), fc.string());
    fc.assert(
      fc.property(anything, (answers) => {
        const { eligibility, subsidy } = readCheck(answers, policy, TODAY);
        expect(policy.decisions['enterprise-eligibility'].facts.safeParse(eligibility).success).toBe(true);
        expect(policy.decisions.subsidy.facts.safeParse(subsidy).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const { app } = await openServer({ demo: true, fill: seedDemo });
const link = (answers: Answers): string => `/check/result?${new URLSearchParams(answers).toString()}`;
const page = async (url: string): Promise<string> => (await app.inject({ url })).body;
const plain = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/<[^>]+>/g, '');

describe('the self-check for anyone', () => {
  it('is linked from the home page, has no script, sets no cookie and weighs under 30 KB', async () => {
    expect(await page('/')).toContain('href="/check"');
    for (const url of ['/check', link(GOOD), link({})]) {
      const answer = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.rawPayload.length).toBeLessThan(30 * 1024);
      expect(await page(url)).not.toMatch(/<script|\son\w+=|style="/);
    }
  });

  it('asks for no name, code or telephone', async () => {
    const form = await page('/check');
    expect(form).not.toMatch(/type="(tel|email|password)"|name="(name|phone|code|creditCode|contact)"/);
    expect(plain(form)).not.toMatch(/信用代码|联系电话|姓名/);
  });

  it('answers a firm that may apply with the amount to the fen, its steps and its clauses', async () => {
    const text = plain(await page(link({ ...GOOD, spending: '60.000003' })));
    expect(text).toContain('按您的回答，可以申报');
    expect(text).toContain('300,000.01 元（30.000001 万元）');
    expect(text).toContain('办法第七条（一）');
    expect(text).toContain('600,000.03');
  });

  it('answers a firm that may not with what stands in the way and how it could pass', async () => {
    const text = plain(await page(link({ ...GOOD, founded: '2027-01-03', after: '1' })));
    expect(text).toContain('现在还不能申报');
    expect(text).toMatch(/怎样才行：还差 \d+ 天满 1 年，2028年1月3日起满足这一条/);
    expect(text).toContain('改造后再提升 1 级，从一级到二级');
    expect(text).toContain('照这样的打算，没有补助做到下面“怎样才行”所说的，可得 300,000.00 元');
  });

  it('promises nothing for what is still to be found out', async () => {
    const text = plain(await page(link({ ...without('subsidised'), after: '1' })));
    expect(text).toContain('做到下面“怎样才行”所说的，还要弄清的也都符合，可得 300,000.00 元');
    expect(text).toMatch(/还要弄清：补充同类补助情况.*怎样才行：改造后再提升|怎样才行：改造后再提升.*还要弄清：补充同类补助情况/s);
  });

  it('says what is still to be found out, and at most how much it can be', async () => {
    const text = plain(await page(link(without('tax', 'before'))));
    expect(text).toContain('暂时不能定');
    expect(text).toContain('补充纳税情况');
    expect(text).toContain('最多 300,000.00 元');
  });

  it('keeps only the answers in the link, and leads back to the form with them', async () => {
    const answer = await app.inject({ url: `${link({ ...GOOD, tax: '', name: '样例甲公司', utm: 'x' })}` });
    expect(answer.statusCode).toBe(303);
    expect(String(answer.headers.location)).not.toMatch(/name=|utm|tax/);
    const result = await page(String(answer.headers.location));
    const back = /href="(\/check\?[^"]+)"/.exec(result)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await page(back);
    expect(form).toMatch(/name="founded"[^>]*value="2020-05-01"|value="2020-05-01"[^>]*name="founded"/);
    expect(form).toMatch(/<input type="radio" name="here"[^>]*checked=""[^>]*value="y"|<input type="radio"[^>]*value="y"[^>]*checked=""/);
  });

  it('says what a link may betray, and offers one without days and figures', async () => {
    const { body } = await app.inject({ url: '/check/result?tax=yes&founded=2019-03-01&employees=60' });
    expect(body).toContain('可能据此猜出是哪一家');
    expect(body).toContain('href="/check/result?tax=yes"');
    expect((await app.inject({ url: '/check/result?tax=yes' })).body).not.toContain('猜出');
  });

  it('comes back with all that was typed and the fault beside its field', async () => {
    const answer = await app.inject({ url: link({ ...GOOD, spending: '大概"><script>' }) });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="spending-fault"');
    expect(answer.body).toContain('大概&quot;&gt;&lt;script&gt;');
    expect(answer.body).not.toContain('<script');
  });
});
