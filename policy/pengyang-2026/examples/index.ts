import { asDay, formatDay } from '../../../src/kernel/day.ts';
import type { Answer, Example, ExampleTable } from '../../example.ts';
import type { Level } from '../../policy.ts';
import { plans, totalFen } from './m04-fund-shares.ts';
import { award, refused as notAwarded } from './m07-benchmark-award.ts';
import { firm as pilot, granted, refused as notGranted } from './m07-subsidy.ts';
import { accepted, firm as applicant, refused as notAccepted } from './m08-enterprise.ts';
import { payable, refused as notPaid } from './m12-payment-readiness.ts';
import { recognised, refused as notRecognised, software } from './m16-expense.ts';
import { evaluator, apart, related, transformer } from './m09-independence.ts';
import { provider, refused as notProvider } from './m09-provider.ts';
import { notices, objected, over } from './m11-publicity.ts';
import { ends, finished, notifiedOn } from './m13-rectification.ts';
import { ends as deadlines } from './m15-deadline.ts';
import { sizes } from './m08-size.ts';
import { assessed, allScenes, best, counted, questionnaire, reaching, scored } from './p22-digital-level.ts';
import { rises } from './p1-level-uplift.ts';

const no = (fails: readonly string[]): Answer => ({ outcome: 'no', fails });
const yes = (fen?: number): Answer => ({ outcome: 'yes', ...(fen !== undefined && { fen }) });
const levelAnswer = (level: Level): Answer => ({
  outcome: level === 0 ? 'no' : 'yes',
  level,
  fails: [1, 2, 3, 4].filter((each) => each > level).map((each) => `level-${each}`),
});
const PUBLICITY_TESTS = ['elapsed', 'objections-settled', 'none-upheld'];
/** What is false fails; else what is open keeps it open. */
const answerOf = (tests: readonly string[], holds: readonly unknown[]): Answer => {
  const fails = tests.filter((_, index) => holds[index] === false);
  return { outcome: fails.length > 0 ? 'no' : holds.includes('unknown') ? 'unknown' : 'yes', fails };
};
const inWords = (day: string): string => formatDay(asDay(day));
const LEVELS = ['未达一级', '一级', '二级', '三级', '四级'] as const;

const applying = (says: string, change: Partial<typeof applicant>, answer: Answer): Example => ({
  decision: 'enterprise-eligibility',
  says,
  facts: { ...applicant, ...change },
  answer,
});
const subsidised = (says: string, change: Partial<typeof pilot>, answer: Answer): Example => ({
  decision: 'subsidy',
  says,
  facts: { ...pilot, ...change },
  answer,
});
const spent = (says: string, change: Partial<typeof software>, answer: Answer): Example => ({
  decision: 'expense',
  says,
  facts: { ...software, ...change },
  answer,
});

/** 政策算例: every table is the one its article's test tries, so that what is shown is what is proven. */
export const examples: readonly ExampleTable[] = [
  {
    clause: 'measures/4',
    title: '资金使用比例',
    given: '专项资金共 400 万元。',
    rows: plans.map(([says, uses, outcome, fails]): Example => ({
      decision: 'fund-plan',
      says,
      facts: { totalFen, uses },
      answer: { outcome, fails },
    })),
  },
  {
    clause: 'plan/1',
    title: '等级提升',
    given: '改造前、改造后各由第三方评测一次。',
    rows: rises.map(([before, after, , fails]): Example => ({
      decision: 'level-uplift',
      says: `改造前${LEVELS[before]}，改造后${LEVELS[after]}`,
      facts: { before, after },
      answer: { outcome: fails.length === 0 ? 'yes' : 'no', fails },
    })),
  },
  {
    clause: 'measures/7.1',
    title: '改造补助',
    given: '样例企业已纳入试点、完成改造、通过验收，改造前一级、改造后二级，认定投入 80 万元，没有得过同类补助。',
    rows: [
      ...granted.map(([says, change, fen]) => subsidised(says, change, yes(fen))),
      ...notGranted.map(([says, change, fails]) => subsidised(says, change, no(fails))),
    ],
  },
  {
    clause: 'measures/7.2',
    title: '标杆企业奖励',
    given: '样例企业属于装备制造，专家组推荐，公示无异议，已奖励 1 家，拟奖 10 万元。',
    rows: [
      { decision: 'benchmark-award', says: '样样符合', facts: award, answer: yes() },
      ...notAwarded.map(([says, change, fails]): Example => ({
        decision: 'benchmark-award',
        says,
        facts: { ...award, ...change },
        answer: no([fails]),
      })),
    ],
  },
  {
    clause: 'measures/8',
    title: '中小企业划型',
    given: '按《中小企业划型标准规定》，各项指标都要到下限，最低的一项定档。',
    rows: sizes.map(([says, facts, size]): Example => ({
      decision: 'enterprise-size',
      says,
      facts,
      answer: { outcome: size === 'large' ? 'no' : 'yes', size, fails: size === 'large' ? ['sme'] : [] },
    })),
  },
  {
    clause: 'measures/8',
    title: '企业申报条件',
    given: '样例企业 2019年3月1日成立，在本县注册，农副产品加工，工业，60 人，营业收入 3000 万元，守法诚信，没有事故，2026年6月20日申报。',
    rows: [
      ...accepted.map(([says, change]) => applying(says, change, yes())),
      ...notAccepted.map(([says, change, fails]) => applying(says, change, no(fails))),
    ],
  },
  {
    clause: 'measures/9',
    title: '服务商条件',
    given: '样例服务商在资源池内，独立法人，有资质、团队和经验，守法诚信，不转包、分包，不在任何名单上。',
    rows: [
      { decision: 'provider-eligibility', says: '来提供服务，样样符合', facts: provider, answer: yes() },
      ...notProvider.map(([says, change, fails]): Example => ({
        decision: 'provider-eligibility',
        says,
        facts: { ...provider, ...change },
        answer: no(fails),
      })),
    ],
  },
  {
    clause: 'measures/9',
    title: '改造评测分离',
    given: '改造方的法定代表人样例甲、实际控制人样例控甲，样例股东持股 100%；评测方的人和股东都是别人。改的都是评测方。',
    rows: [
      ...apart.map(([says, change]): Example => ({
        decision: 'independence',
        says,
        facts: { transformer, evaluator: { ...evaluator, ...change } },
        answer: yes(),
      })),
      ...related.map(([says, change, fails]): Example => ({
        decision: 'independence',
        says,
        facts: { transformer, evaluator: { ...evaluator, ...change } },
        answer: no(fails),
      })),
    ],
  },
  {
    clause: 'measures/11',
    title: '公示',
    given: '公示不少于 5 个工作日，开始当日不计入；末日过完、异议办结又都不成立的，可以结束。',
    rows: [
      ...notices.map(([says, startsOn, asOf, day]): Example => ({
        decision: 'publicity',
        says: `${says}：${inWords(startsOn)}开始，${inWords(asOf)}看`,
        facts: { startsOn, asOf, objections: [] },
        answer: { ...answerOf(PUBLICITY_TESTS, [asOf > day, true, true]), day },
      })),
      ...objected.map(([says, objections, holds]): Example => ({
        decision: 'publicity',
        says: `${inWords(over.startsOn)}开始，${inWords(over.asOf)}看：${says}`,
        facts: { ...over, ...(objections && { objections }) },
        answer: { ...answerOf(PUBLICITY_TESTS, holds), day: '2026-07-27' },
      })),
    ],
  },
  {
    clause: 'measures/12.2',
    title: '兑付条件',
    given: '补助 40 万元，验收、定级、审核都已通过，2026年7月20日起公示，7月28日办理，余额 40 万元。',
    rows: [
      { decision: 'payment-readiness', says: '样样齐备', facts: payable, answer: yes(payable.amountFen) },
      ...notPaid.map(([says, change, fails]): Example => ({
        decision: 'payment-readiness',
        says,
        facts: { ...payable, ...change },
        answer: no([fails]),
      })),
    ],
  },
  {
    clause: 'measures/16',
    title: '支出认定',
    given: '软件一笔：合同和付款都是 11.3 万元，专用发票金额 10 万元、税额 1.3 万元，都在项目期内，凭证齐全。',
    rows: [
      ...recognised.map(([says, change, fen]) => spent(says, change, yes(fen))),
      ...notRecognised.map(([says, change, fails]) => spent(says, change, no(fails))),
    ],
  },
  {
    clause: 'measures/13',
    title: '限期整改',
    given: '验收未通过，从通知次日起 30 日内整改，末日不是工作日的顺延。',
    rows: [
      ...ends.map(([says, from, day]): Example => ({
        decision: 'rectification',
        says: `${inWords(from)}通知，${says}`,
        facts: { notifiedOn: from, asOf: from },
        answer: { outcome: 'unknown', day },
      })),
      ...finished.map(([says, facts, outcome]): Example => ({
        decision: 'rectification',
        says: `${inWords(notifiedOn)}通知，${facts.completedOn === undefined ? '' : `${inWords(facts.completedOn)}完成，`}${inWords(facts.asOf)}看：${says}`,
        facts: { notifiedOn, ...facts },
        answer: { outcome, day: '2026-08-19', fails: outcome === 'no' ? ['in-time'] : [] },
      })),
    ],
  },
  {
    clause: 'measures/15',
    title: '绩效目标和资料保存的期限',
    given: '绩效目标在收到指标文件后 30 日内报，末日顺延；资料保存 5 年（办法第十六条），不顺延。',
    rows: deadlines.map(([says, kind, from, day]): Example => ({
      decision: 'deadline',
      says: `${inWords(from)}起，${says}`,
      facts: { kind, from },
      answer: { outcome: 'yes', day },
    })),
  },
  {
    clause: 'plan/2.2.1',
    title: '数字化水平等级',
    given: '答卷一份，16 个场景各定一级；得分、场景数、约束性场景数三项都够，才到那一级。',
    rows: [
      ...assessed.map(([says, facts, , level]): Example => ({ decision: 'digital-level', says, facts, answer: levelAnswer(level) })),
      ...scored.map(([score, level, answers]): Example => ({
        decision: 'digital-level',
        says: `得 ${score} 分，场景全到四级`,
        facts: questionnaire(answers, allScenes(4)),
        answer: levelAnswer(level),
      })),
      ...counted.map(([guiding, constraint, level]): Example => ({
        decision: 'digital-level',
        says: `满分，${guiding} 个引导性场景、${constraint} 个约束性场景到四级`,
        facts: questionnaire(best, reaching(guiding, constraint)),
        answer: levelAnswer(level),
      })),
    ],
  },
];
