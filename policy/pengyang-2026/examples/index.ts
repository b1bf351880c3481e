import type { Answer, Example, ExampleTable } from '../../example.ts';
import { plans, totalFen } from './m04-fund-shares.ts';
import { award, refused as notAwarded } from './m07-benchmark-award.ts';
import { firm as pilot, granted, refused as notGranted } from './m07-subsidy.ts';
import { accepted, firm as applicant, refused as notAccepted } from './m08-enterprise.ts';
import { payable, refused as notPaid } from './m12-payment-readiness.ts';
import { recognised, refused as notRecognised, software } from './m16-expense.ts';
import { rises } from './p1-level-uplift.ts';

const no = (fails: readonly string[]): Answer => ({ outcome: 'no', fails });
const yes = (fen?: number): Answer => ({ outcome: 'yes', ...(fen !== undefined && { fen }) });
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
    title: '企业申报条件',
    given: '样例企业 2019年3月1日成立，在本县注册，农副产品加工，工业，60 人，营业收入 3000 万元，守法诚信，没有事故，2026年6月20日申报。',
    rows: [
      ...accepted.map(([says, change]) => applying(says, change, yes())),
      ...notAccepted.map(([says, change, fails]) => applying(says, change, no(fails))),
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
];
