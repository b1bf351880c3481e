import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPolicy, library } from '../index.ts';
import type { Change, SubsidyFacts } from '../policy.ts';
import {
  FUND_NUMBERS,
  joinRedecisions,
  outlookOf,
  promisedFen,
  readChange,
  readFen,
  reDecide,
  sidesOf,
  simulatePopulation,
  type StoredCase,
  summarise,
  whyOf,
} from './index.ts';

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
const sidesUnder = (change: Change) => sidesOf(policy, change, getPolicy);
const suppose = (change: Change, population = firms) => reDecide(population, sidesUnder(change));

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
    expect(third).toMatchObject({ about: '改造补助', before: 'no', after: 'yes', fenBefore: 0, fenAfter: wan(30) });
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
    const { before, after } = sidesUnder({ readings: { acceptanceGate: 'to-apply' } });
    const back = reDecide(applicant ? [applicant] : [], { before: after, after: before });
    expect(back.gains.map(whyOf)[0]).toContain('不再要求：');
  });
});

describe('政策推演：原因和合计', () => {
  const expense = (enterprise: string, taxFen: number): Extract<StoredCase, { decision: 'expense' }> => ({
    id: enterprise,
    name: `样例${enterprise}`,
    decision: 'expense',
    facts: {
      category: 'software',
      enterprise,
      window: { from: '2026-07-20', to: '2027-03-31' },
      inPlan: true,
      contract: { signedOn: '2026-08-03', amountFen: wan(1) + taxFen, party: 'B' },
      invoice: { number: '1', kind: 'special', netFen: wan(1), taxFen, issuedOn: '2026-08-03', seller: 'B', buyer: enterprise },
      payment: { paidOn: '2026-08-20', amountFen: wan(1) + taxFen, payee: 'B' },
      voucher: true,
    },
  });
  const change: Change = { parameters: { subsidyRate: 40 }, readings: { levelRise: 'target', deductibleTax: 'included' } };

  it('最常见的在前；一件只算在先翻的条件下，金额只数补助', () => {
    const population = [...firms, pilot('戊', {}), pilot('己', {}), expense('庚', 6_000)];
    const whatIf = summarise(suppose(change, population), sidesUnder(change), wan(440));
    expect(whatIf.causes).toMatchObject([
      { test: 'amount', gains: 1, losses: 3, changeFen: wan(-18), example: { id: '庚' } },
      { test: 'step-up', gains: 1, losses: 0, changeFen: wan(24), example: { id: '丙' } },
    ]);
    expect(whatIf.policies).toEqual([policy.name, policy.under(change).name]);
    expect(whatIf.fund).toMatchObject({
      before: { totalFen: wan(440), subsidiesFen: wan(130), verdict: { pack: policy.name } },
      after: { totalFen: wan(440), subsidiesFen: wan(136), verdict: { pack: policy.under(change).name } },
    });
  });

  it('支出按新口径重新认定，再算补助；还没定的先不算', () => {
    const spent = expense('辛', 6_000).facts;
    const unpaid = { ...spent, payment: undefined } as never;
    const [gain] = suppose(change, [
      { ...pilot('辛', {}), expenses: [spent, spent, unpaid].map((facts) => ({ facts })) } as StoredCase,
    ]).losses;
    expect([gain?.fenBefore, gain?.fenAfter]).toEqual([wan(1), Math.floor((wan(2) + 12_000) * 0.4)]);
  });

  it('没有金额的结论，算出的数变了也看得见；有金额的，中间数变了不算变', () => {
    const plan: StoredCase = {
      id: '资金',
      name: '资金',
      decision: 'publicity',
      facts: { startsOn: '2026-09-07', asOf: '2026-12-08', objections: [] },
    };
    expect(suppose({ parameters: { publicityDays: 6 } }, [plan])).toMatchObject({ otherwise: [{ flipped: [] }], unchanged: 0 });
    expect(suppose({ parameters: { subsidyCeiling: wan(39) } })).toMatchObject({ losses: [{ id: '乙' }], otherwise: [], unchanged: 3 });
  });

  it('已批的金额为准：没有补助金额的，看认定数和应付数', () => {
    const { gains } = suppose({ readings: { deductibleTax: 'included' } }, [expense('壬', 6_000)]);
    expect(gains).toMatchObject([{ before: 'yes', after: 'yes', fenBefore: wan(1), fenAfter: wan(1) + 6_000, flipped: [] }]);
    const [unsettled] = gains.map((shift) => whyOf({ ...shift, fenBefore: null, fenAfter: 100 }));
    expect(unsettled).toBe('条件不变，金额由 未定 变为 1.00 元');
  });

  it('几段合起来，每一类都在', () => {
    const parts = [suppose({ readings: { levelRise: 'target' } }), suppose({ parameters: { targetBelowPivot: 3 } })];
    const joined = joinRedecisions(parts);
    expect([joined.gains.length, joined.losses.length, joined.otherwise.length, joined.unchanged]).toEqual([1, 2, 1, 4]);
    expect(joined.granted).toEqual({ before: { firms: 4, fen: wan(140) }, after: { firms: 3, fen: wan(100) } });
  });
});

describe('政策推演：每一件与它自己适用的版次比', () => {
  const earlier = policy.under({ parameters: { subsidyCeiling: wan(35) } }).name;
  const older = { ...pilot('癸', { recognisedFen: wan(200) }), pack: earlier } as StoredCase;

  it.each<[string, Change, readonly StoredCase[], [number | null, number | null][]]>([
    ['按旧上限 35 万元批的，改比例时从 35 万元变起', { parameters: { subsidyRate: 10 } }, [older], [[wan(35), wan(20)]]],
    ['现行的上限不拿来同它比', { parameters: { subsidyCeiling: wan(30) } }, [older], [[wan(35), wan(30)]]],
    [
      '同一家照现行批的，从 40 万元变起',
      { parameters: { subsidyCeiling: wan(30) } },
      [pilot('乙', { recognisedFen: wan(200) })],
      [[wan(40), wan(30)]],
    ],
  ])('%s', (_, change, population, amounts) => {
    expect(suppose(change, population).losses.map(({ fenBefore, fenAfter }) => [fenBefore, fenAfter])).toEqual(amounts);
  });

  it('什么都不改，旧版次的也不变，但数得出有几件', () => {
    const { unchanged, elsewhere, granted } = suppose({}, [older, ...firms]);
    expect([unchanged, elsewhere, granted.before.fen]).toEqual([5, 1, wan(35) + wan(70)]);
    expect(joinRedecisions([suppose({}, [older]), suppose({}, [older, ...firms])]).elsewhere).toBe(2);
  });

  it('补助背后的支出，各按自己认定时的口径', () => {
    const facts = {
      category: 'software',
      enterprise: '癸',
      window: { from: '2026-07-20', to: '2027-03-31' },
      inPlan: true,
      contract: { signedOn: '2026-08-03', amountFen: wan(1) + 6_000, party: 'B' },
      invoice: { number: '1', kind: 'special', netFen: wan(1), taxFen: 6_000, issuedOn: '2026-08-03', seller: 'B', buyer: '癸' },
      payment: { paidOn: '2026-08-20', amountFen: wan(1) + 6_000, payee: 'B' },
      voucher: true,
    } as const;
    const taxed = policy.under({ readings: { deductibleTax: 'included' } }).name;
    const { granted } = suppose({}, [{ ...pilot('癸', {}), expenses: [{ facts, pack: taxed }, { facts }] } as StoredCase]);
    expect(granted.before.fen).toBe((wan(1) + 6_000 + wan(1)) / 2);
  });

  it('旧版次没有的数字和读法，对它就不作假设', () => {
    const { clauses, parameters, readings, ...rest } = policy;
    const poor = { ...rest, clauses, parameters: { subsidyRate: parameters['subsidyRate'] }, readings: {}, name: '旧版' } as typeof policy;
    const get = (name: string) =>
      name === '旧版' ? { ...poor, under: (change: Change) => ({ ...poor, name: JSON.stringify(change) }) } : library.get(name);
    const change: Change = { parameters: { subsidyRate: 40, subsidyCeiling: wan(30) }, readings: { levelRise: 'target' } };
    expect(sidesOf(policy, change, get).after('旧版').name).toBe('{"parameters":{"subsidyRate":40},"readings":{}}');
    const narrow = {
      ...poor,
      readings: { levelRise: { ...readings['levelRise'], alternatives: { rise: '须提升' } } },
      name: '旧版',
    } as typeof policy;
    const narrowly = { ...narrow, under: (of: Change) => ({ ...narrow, name: JSON.stringify(of) }) };
    expect(sidesOf(narrowly, { readings: { levelRise: 'target' } }, library.get).after(undefined).name).toBe(
      '{"parameters":{},"readings":{}}',
    );
    expect(sidesOf(narrowly, { readings: { levelRise: 'rise' } }, library.get).after(undefined).name).toContain('"levelRise":"rise"');
    expect(() => sidesOf(policy, change, library.get).before('没有这一版')).toThrow('no such policy pack');
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
        const { before, after } = sidesUnder(change);
        const there = reDecide(population, { before, after });
        const back = reDecide(population, { before: after, after: before });
        const ids = (shifts: readonly { id: string }[]): string[] => shifts.map(({ id }) => id);
        expect(there.gains.length + there.losses.length + there.otherwise.length + there.unchanged).toBe(400);
        expect([ids(back.gains), ids(back.losses)]).toEqual([ids(there.losses), ids(there.gains)]);
        const [head, tail] = [population.slice(0, cut), population.slice(cut)].map((part) => reDecide(part, { before, after }));
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

  it('资金只靠所列的几个数和各项比例', () => {
    const shares = ['supportShare', 'transformationShare'];
    const granted = { firms: 20, fen: wan(700) };
    const moves = Object.keys(policy.parameters).filter((name) => {
      const other = policy.under({ parameters: { [name]: (policy.parameters[name]?.value ?? 0) + 1 } });
      const [was, is] = [policy, other].map((each) => [promisedFen(each), outlookOf(each, granted, wan(440)).leftFen]);
      return was?.join() !== is?.join();
    });
    expect(moves.toSorted()).toEqual(FUND_NUMBERS.filter((name) => !shares.includes(name)).toSorted());
  });

  it('平均数向上取整，不让差一分的资金看起来够', () => {
    expect(outlookOf(policy, { firms: 11, fen: 101 }, wan(440)).subsidiesFen).toBe(92);
  });
});

describe('读懂要改什么', () => {
  it.each([
    ['1元', 100],
    ['0.01元', 1],
    ['35.5万元', 35_500_000],
    ['0.000001万', 1],
    ['1000000000万', 10 ** 15],
    ['1000000000.000001万', undefined],
    ['0.0000001万', undefined],
    ['35', undefined],
    ['共35万', undefined],
    ['35万整', undefined],
    ['.5万', undefined],
    ['3.5', undefined],
  ])('%s 是 %j 分', (text, fen) => expect(readFen(text)).toBe(fen));

  it('几项一起改，一项不行就都不行', () => {
    const settings = ['subsidyRate=40', 'levelRise=target', 'publicityDays=7'];
    const value = { parameters: { subsidyRate: 40, publicityDays: 7 }, readings: { levelRise: 'target' } };
    expect(readChange(policy, settings)).toEqual({ ok: true, value });
    expect(readChange(policy, [...settings, 'x=1'])).toMatchObject({ ok: false, refusal: { code: 'bad-input' } });
    expect(readChange(policy, [])).toEqual({ ok: true, value: { parameters: {}, readings: {} } });
  });

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
    ['subsidyRate=a4', '0 到 100 的整数'],
    ['subsidyRate=4=0', '0 到 100 的整数'],
    ['publicityDays=10001', '0 到 10000 的整数'],
    ['operatingYears=101', '0 到 100 的整数'],
    ['targetBelowPivot=5', '0 到 4 的整数'],
    ['levelRise=5', '整数'],
    ['subsidyRate', '0 到 100 的整数'],
    ['deductibleTax=half', 'excluded 或 included'],
  ])('%s 不行，并说怎么改', (setting, words) => {
    expect(readChange(policy, [setting])).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(words) as string } });
  });
});
