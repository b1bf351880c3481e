import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPolicy } from '../index.ts';
import type { Change, SubsidyFacts } from '../policy.ts';
import { joinRedecisions, outlookOf, promisedFen, readChange, reDecide, simulatePopulation, type StoredCase, whyOf } from './index.ts';

const policy = getPolicy('pengyang-2026');
const wan = (amount: number): number => amount * 1_000_000;
const done = { inPilot: true, completed: true, accepted: true, sameKindSubsidy: false, disqualified: false } as const;
const pilot = (name: string, facts: Partial<SubsidyFacts>): StoredCase => ({
  id: name,
  name: `样例${name}`,
  decision: 'subsidy',
  facts: { ...done, level: { before: 1, after: 2 }, recognisedFen: wan(60), ...facts },
});
const firms: readonly StoredCase[] = [
  pilot('甲', {}),
  pilot('乙', { recognisedFen: wan(200) }),
  pilot('丙', { level: { before: 3, after: 3 } }),
  pilot('丁', { completed: false }),
];
const suppose = (change: Change, population = firms) => reDecide(population, policy, policy.under(change));

describe('政策推演：四家样例企业', () => {
  it.each<[string, Change, string[], string[], number, number]>([
    ['什么都不改', {}, [], [], 4, 70],
    ['比例 50% → 40%，到顶的不受影响', { parameters: { subsidyRate: 40 } }, [], ['甲'], 3, 64],
    ['上限 40 万 → 35 万', { parameters: { subsidyCeiling: wan(35) } }, [], ['乙'], 3, 65],
    ['上限 40 万 → 50 万', { parameters: { subsidyCeiling: wan(50) } }, ['乙'], [], 3, 80],
    ['已三级的保持即可', { readings: { levelRise: 'target' } }, ['丙'], [], 3, 100],
    ['一级起的要到三级', { parameters: { targetBelowPivot: 3 } }, [], ['甲', '乙'], 1, 0],
  ])('%s', (_, change, gains, losses, unchanged, wanAfter) => {
    const result = suppose(change);
    expect([result.gains.map(({ id }) => id), result.losses.map(({ id }) => id)]).toEqual([gains, losses]);
    expect([result.unchanged, result.granted.before.fen, result.granted.after.fen]).toEqual([unchanged, wan(70), wan(wanAfter)]);
  });

  it('说明为什么：哪个条件翻了，或只是金额变了', () => {
    const [third] = suppose({ readings: { levelRise: 'target' } }).gains;
    expect(third).toMatchObject({ before: 'no', after: 'yes', fenBefore: 0, fenAfter: wan(30) });
    expect(third?.flipped).toEqual([
      { test: 'step-up', clause: 'plan/1', before: false, after: true, says: '改造前三级，改造后三级，保持即可' },
    ]);
    expect(suppose({ parameters: { subsidyRate: 40 } }).losses.map(whyOf)).toEqual(['条件不变，金额由 300,000.00 元 变为 240,000.00 元']);
  });

  it('结论和金额都不变、只是条件的答案变了的，单列', () => {
    const result = suppose({ parameters: { targetBelowPivot: 3 } });
    expect(result.otherwise.map(({ id, flipped }) => [id, flipped.map(({ test }) => test)])).toEqual([['丁', ['target']]]);
  });

  it('期限的日子变了也看得见，多出来的条件也看得见', () => {
    const notice: StoredCase = {
      id: '公示',
      name: '样例公示',
      decision: 'publicity',
      facts: { startsOn: '2026-09-07', asOf: '2026-09-08' },
    };
    const result = suppose({ readings: { countedDays: 'from-same-day' } }, [notice]);
    expect(result.otherwise.map(whyOf)).toEqual(['结论不变，日期等细节有变']);
    const applicant = simulatePopulation(1, 100).find(
      (each) => each.decision === 'enterprise-eligibility' && policy.decisions[each.decision].decide(each.facts).outcome === 'yes',
    );
    const gate = suppose({ readings: { acceptanceGate: 'to-apply' } }, applicant ? [applicant] : []);
    expect(gate.losses.map(({ after, flipped }) => [after, flipped.map((each) => [each.test, each.before])])).toEqual([
      ['unknown', [['accepted-to-apply', null]]],
    ]);
    const back = reDecide(applicant ? [applicant] : [], policy.under({ readings: { acceptanceGate: 'to-apply' } }), policy);
    expect(back.gains.map(whyOf)[0]).toContain('不再要求：');
  });
});

describe('政策推演：编造的企业群', () => {
  const population = simulatePopulation(7, 400);
  const changes = fc.record({
    parameters: fc.record({ subsidyRate: fc.nat(100), subsidyCeiling: fc.nat(1e8), operatingYears: fc.nat(6), levelRise: fc.nat(3) }),
    readings: fc.record({ levelRise: fc.constantFrom('rise', 'target'), deductibleTax: fc.constantFrom('excluded', 'included') }),
  });

  it('同一个种子编出同一群企业，分段编也一样', () => {
    expect([...simulatePopulation(7, 150), ...simulatePopulation(7, 250, 150)]).toEqual(population);
    expect(simulatePopulation(8, 400)).not.toEqual(population);
  });

  it('编出的事实都合格式，而且各种结论都有', () => {
    const outcomes = population.map(({ decision, facts }) => {
      expect(policy.decisions[decision].facts.safeParse(facts).success).toBe(true);
      return policy.decisions[decision].decide(facts as never).outcome;
    });
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });

  it('每一件都归入一类；反过来推，得失互换；分段推再合并，结果一样', () => {
    fc.assert(
      fc.property(changes, fc.nat(400), (change, cut) => {
        const supposed = policy.under(change);
        const there = reDecide(population, policy, supposed);
        const back = reDecide(population, supposed, policy);
        const ids = (shifts: readonly { id: string }[]): string[] => shifts.map(({ id }) => id);
        expect(there.gains.length + there.losses.length + there.otherwise.length + there.unchanged).toBe(400);
        expect([ids(back.gains), ids(back.losses)]).toEqual([ids(there.losses), ids(there.gains)]);
        const [head, tail] = [population.slice(0, cut), population.slice(cut)].map((part) => reDecide(part, policy, supposed));
        if (head && tail) expect(joinRedecisions([head, tail])).toEqual(there);
      }),
      { numRuns: 25 },
    );
  });

  it('补得越多的比例和上限，没有一家吃亏', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 100 }), fc.integer({ min: wan(40), max: wan(400) }), (subsidyRate, subsidyCeiling) => {
        expect(suppose({ parameters: { subsidyRate, subsidyCeiling } }, population).losses).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('资金够不够', () => {
  it('文件许下的最多是 440 万元：十家封顶、两家标杆、一笔服务', () => expect(promisedFen(policy)).toBe(wan(440)));

  it.each<[string, { firms: number; fen: number }, number, boolean, number, number]>([
    ['十家都封顶，440 万元刚好', { firms: 10, fen: wan(400) }, 440, true, 400, 0],
    ['资金少一分就不够', { firms: 10, fen: wan(400) + 1 }, 440, false, 400, 0],
    ['企业多于名额的，按名额数的平均算', { firms: 100, fen: wan(3000) }, 440, true, 300, 100],
    ['改造支出太少，占不到九成', { firms: 10, fen: wan(100) }, 140, false, 100, 0],
  ])('%s', (_, granted, totalWan, closes, subsidiesWan, leftWan) => {
    const outlook = outlookOf(policy, granted, wan(totalWan));
    expect([outlook.closes, Math.floor(outlook.subsidiesFen / wan(1)), Math.max(0, outlook.leftFen / wan(1))]).toEqual([
      closes,
      subsidiesWan,
      leftWan,
    ]);
  });

  it('平均数向上取整，不让差一分的资金看起来够', () => {
    expect(outlookOf(policy, { firms: 11, fen: 101 }, wan(440)).subsidiesFen).toBe(92);
  });
});

describe('读懂要改什么', () => {
  it.each<[string, Change]>([
    ['subsidyRate=40', { parameters: { subsidyRate: 40 }, readings: {} }],
    ['subsidyRate = 40%', { parameters: { subsidyRate: 40 }, readings: {} }],
    ['subsidyCeiling=35万', { parameters: { subsidyCeiling: wan(35) }, readings: {} }],
    ['subsidyCeiling=３５.５万元', { parameters: { subsidyCeiling: 35_500_000 }, readings: {} }],
    ['subsidyCeiling=350000.01元', { parameters: { subsidyCeiling: 35_000_001 }, readings: {} }],
    ['publicityDays=7个工作日', { parameters: { publicityDays: 7 }, readings: {} }],
    ['levelRise=target', { parameters: {}, readings: { levelRise: 'target' } }],
    ['levelRise=2', { parameters: { levelRise: 2 }, readings: {} }],
  ])('%s', (setting, change) => expect(readChange(policy, [setting])).toEqual({ ok: true, value: change }));

  it.each([
    ['subsidyRat=40', '没有叫“subsidyRat”的数字或口径'],
    ['toString=1', '没有叫“toString”'],
    ['subsidyCeiling=350000', '金额要带单位'],
    ['subsidyCeiling=0.001元', '金额要带单位'],
    ['subsidyCeiling=999999999999万', '金额要带单位'],
    ['subsidyRate=101', '0 到 100 的整数'],
    ['subsidyRate=4.5', '0 到 100 的整数'],
    ['subsidyRate', '0 到 100 的整数'],
    ['deductibleTax=half', 'excluded 或 included'],
  ])('%s 不行，并说怎么改', (setting, words) => {
    expect(readChange(policy, [setting])).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(words) as string } });
  });
});
