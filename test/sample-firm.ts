// An invented firm with everything the whole way asks for. Tests take from it and bend one fact at a time.
import { questions, scenes } from '../policy/indicators/2024/index.ts';
import type { DigitalLevelFacts, EnterpriseEligibilityFacts, Level } from '../policy/policy.ts';
import type { ExpenseLine, FundNotice, PoolEntry, Sending } from '../src/cases/needs.ts';
import type { DiagnosisReport, NamedParty, Plan } from '../src/cases/project/events.ts';
import type { ApplicationInput } from '../src/cases/project/inputs.ts';
import type { ExpertRow } from '../src/cases/panel/records.ts';
import { asDay } from '../src/kernel/day.ts';

export const FIRM = '91640425MA76SAMPL1';
export const OTHER_FIRM = '91640425MA76SAMPL2';
const SUPPLIER = '91640100MA76SUPPL1';
export const EVALUATOR = '91640100MA76EVALU1';
export const ACCOUNTANT = '91640100MA76ACCOU1';

const facts: EnterpriseEligibilityFacts = {
  applicationDate: '2026-06-20',
  industry: 'light-textile',
  size: { category: 2, employees: 80, revenueFen: 3_000_000_000 },
  registeredDivision: '640425',
  legalPerson: true,
  establishedOn: '2020-03-05',
  taxCompliant: true,
  financiallySound: true,
  goodCredit: true,
  listed: { abnormal: false, dishonest: false, procurement: false },
  incidents: [],
  violations: [],
  falsified: false,
  otherSubsidies: [],
  refusedSupervision: false,
  willing: true,
  hasFoundation: true,
};

export const applicationOf = (creditCode = FIRM, bent: EnterpriseEligibilityFacts = {}): ApplicationInput => ({
  name: creditCode === FIRM ? '样例甲纺织有限公司' : '样例乙纺织有限公司',
  creditCode,
  facts: { ...facts, ...bent },
});

/** What the firm's draft would send. */
export const sendingOf = (bent: EnterpriseEligibilityFacts = {}): Sending => ({
  application: applicationOf(FIRM, bent),
  sent: [{ question: '单位全称', answer: '样例甲纺织有限公司' }],
  formDigest: 'f'.repeat(64),
});

/** An answer sheet at the bottom (level 0) or the top (level 4) of the indicator set. */
export function sheetAt(level: 0 | 4): DigitalLevelFacts {
  const best = ({ choice, options }: (typeof questions)[number]): string[] =>
    choice === 'multi'
      ? options.slice(1).map(({ key }) => key)
      : options
          .toSorted((a, b) => b.thousandths - a.thousandths)
          .slice(0, 1)
          .map(({ key }) => key);
  const worst = ({ options }: (typeof questions)[number]): string[] =>
    options
      .toSorted((a, b) => a.thousandths - b.thousandths)
      .slice(0, 1)
      .map(({ key }) => key);
  return {
    edition: '2024',
    answers: Object.fromEntries(questions.map((question) => [question.id, level === 4 ? best(question) : worst(question)])),
    scenes: Object.fromEntries(scenes.map(({ id }) => [id, level as Level])),
  };
}

/** A diagnosis with a note at every answer and every finding said. */
export function reportAt(level: 0 | 4): DiagnosisReport {
  const found = { pain: '台账靠手抄（样例）', difficulty: '没有专人（样例）', need: '无' };
  return {
    facts: sheetAt(level),
    evidence: Object.fromEntries([...questions, ...scenes].map(({ id }) => [id, { papers: [], seen: '车间现场查看（样例）' }])),
    findings: { research: found, production: found, management: found, sales: found },
  };
}
export const poolEntry = (party: NamedParty, inPool = true): PoolEntry => ({ party, facts: { purpose: 'service', inPool } });

/** One complete software expense of 600,000 yuan without deductible tax. */
export const expenseLine = (id: string, bent: Partial<ExpenseLine['facts']> = {}, buyer = FIRM, supplier = SUPPLIER): ExpenseLine => ({
  id,
  title: '样例生产管理软件',
  supplier: '样例软件有限公司',
  facts: {
    category: 'software',
    inPlan: true,
    contract: { signedOn: '2026-08-03', amountFen: 60_000_000, party: supplier },
    invoice: {
      number: `2664${id.padStart(16, '0')}`,
      kind: 'ordinary',
      netFen: 60_000_000,
      taxFen: 0,
      issuedOn: '2026-09-01',
      seller: supplier,
      buyer,
    },
    payment: { paidOn: '2026-09-10', amountFen: 60_000_000, payee: supplier },
    voucher: true,
    ...bent,
  },
});

/** A plan of one line that covers `expenseLine`. */
export const planOf = (bent: Partial<Plan['lines'][number]> = {}): Plan => ({
  content: '上线生产管理软件，打通工单与报工（样例）',
  targetLevel: 2,
  lines: [
    {
      no: '1',
      what: '样例生产管理软件',
      works: 'business',
      category: 'software',
      supplier: { name: '样例软件有限公司', creditCode: SUPPLIER },
      plannedFen: 60_000_000,
      dueOn: asDay('2026-12-31'),
      ...bent,
    },
  ],
});

export const supplier: NamedParty = {
  name: '样例软件有限公司',
  creditCode: SUPPLIER,
  legalRepresentative: '样例甲',
  controller: '样例甲',
  shareholders: [{ id: '样例甲', percent: 100 }],
};
export const evaluator: NamedParty = {
  name: '样例评测中心',
  creditCode: EVALUATOR,
  legalRepresentative: '样例乙',
  controller: '样例乙',
  shareholders: [{ id: '样例乙', percent: 100 }],
};
export const accountant: NamedParty = {
  name: '样例会计师事务所',
  creditCode: ACCOUNTANT,
  legalRepresentative: '样例丁',
  controller: '样例丁',
  shareholders: [{ id: '样例丁', percent: 100 }],
};
export const fundNotice: FundNotice = {
  source: 'region',
  docNo: '样例财指〔2026〕1号',
  receivedOn: asDay('2026-06-01'),
  fen: 500_000_000,
  purpose: '中小企业数字化转型奖补',
};

/** Three experts of each field, each with an account: `expert-technology-1` sits in no firm. */
export const expertRows: readonly ExpertRow[] = (['technology', 'finance', 'management'] as const).flatMap((field) =>
  ['1', '2', '3'].map((no) => ({
    id: `${field}-${no}`,
    name: `样例${field}${no}`,
    field,
    workplace: `样例单位${no}`,
    accounts: [{ personId: `expert-${field}-${no}`, organisations: [] }],
  })),
);
