// Random facts for every decision: whole documents (every fact stated) and the paths that may be absent from them.
// The ranges crowd around the edges where the rules turn.
import fc from 'fast-check';
import { questions, scenes } from '../policy/indicators/2024/index.ts';
import type { DecisionName, Decisions, Level } from '../policy/policy.ts';

type FactsOf<Name extends DecisionName> = Parameters<Decisions[Name]['decide']>[0];

const { constantFrom, boolean, record, array, integer, oneof } = fc;
const DAY_MS = 86_400_000;
/** Days from 2024 to 2028: two loaded years, and unloaded ones on either side. */
const day = oneof(
  integer({ min: Date.UTC(2024, 0, 1) / DAY_MS, max: Date.UTC(2028, 11, 31) / DAY_MS }).map((ordinal) =>
    new Date(ordinal * DAY_MS).toISOString().slice(0, 10),
  ),
  constantFrom('2024-02-29', '2025-02-28', '2026-09-24', '2026-09-30', '2026-10-08', '2026-12-24', '2026-12-31', '2028-02-29'),
);
const MAX_FEN = 1_000_000_000_000_000;
const fen = oneof(
  constantFrom(
    0,
    1,
    2,
    99,
    100,
    101,
    10_000_000,
    10_000_001,
    20_000_000,
    40_000_000,
    40_000_001,
    79_999_999,
    80_000_000,
    80_000_001,
    MAX_FEN - 1,
    MAX_FEN,
  ),
  integer({ min: 0, max: 100_000_000 }),
  fc.maxSafeInteger().map((number) => Math.abs(number) % (MAX_FEN + 1)),
);
/** Nearly always the first: a "yes" needs everything at once, and must come up often enough to be compared. */
const chiefly = <const T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  oneof({ weight: 16, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: constantFrom(...others) });
const mostly = (value: boolean): fc.Arbitrary<boolean> => chiefly<boolean>(value, !value);
const level = constantFrom<Level>(0, 1, 2, 3, 4);
const code = constantFrom('91640425MA0000001A', '91640425MA0000002B', '91640425MA0000003C');
const person = constantFrom('样例甲', '样例乙', '样例丙');
const industry = chiefly('equipment', 'light-textile', 'agri-processing', 'new-materials', '煤炭', 'toString', '');
const listed = record({ abnormal: mostly(false), dishonest: mostly(false), procurement: mostly(false) });

const wanOrJustBelow = (wan: number): number => (wan % 3 === 0 ? Math.max(0, wan * 1_000_000 - 1) : wan * 1_000_000);

const enterpriseSize = record({
  category: integer({ min: 1, max: 16 }),
  employees: oneof(
    constantFrom(0, 4, 5, 9, 10, 19, 20, 49, 99, 100, 199, 200, 299, 300, 999, 1000, 1999, 2000),
    integer({ min: 0, max: 3000 }),
  ),
  revenueFen: oneof(
    constantFrom(0, 49, 50, 299, 300, 1999, 2000, 39_999, 40_000, 79_999, 80_000, 199_999, 200_000),
    integer({ min: 0, max: 210_000 }),
  ).map(wanOrJustBelow),
  assetsFen: oneof(
    constantFrom(0, 99, 100, 299, 300, 4999, 5000, 7999, 8000, 79_999, 80_000, 119_999, 120_000),
    integer({ min: 0, max: 130_000 }),
  ).map(wanOrJustBelow),
});

const party = record({
  creditCode: code,
  legalRepresentative: person,
  controller: person,
  shareholders: array(
    record({
      id: oneof(person, code),
      percent: oneof(constantFrom(0, 12.3, 12.5, 12.7, 24.999, 25, 50, 100), integer({ min: 0, max: 100 })),
    }),
    { maxLength: 4 },
  ),
});

/** Answers of a firm that answers A (无) to one question in `diligence` + 1. */
const answers = (diligence: number) =>
  record(
    Object.fromEntries(
      questions.map(({ id, options, choice }) => {
        const [none, ...rest] = options.map(({ key }) => key);
        const some = choice === 'single' ? constantFrom(...rest).map((key) => [key]) : fc.shuffledSubarray(rest, { minLength: 1 });
        return [id, oneof({ weight: 1, arbitrary: fc.constant([none ?? 'A']) }, { weight: diligence, arbitrary: some })];
      }),
    ),
  );
const scenesBetween = ([low, high]: readonly [Level, Level]) =>
  record(Object.fromEntries(scenes.map(({ id }) => [id, level.filter((reached) => low <= reached && reached <= high)])));

const publicity = record({
  startsOn: day,
  asOf: day,
  objections: array(record({ raisedOn: day, settledOn: day, upheld: mostly(false) }), { maxLength: 3 }),
});

const window = fc.tuple(day, day).map(([a, b]) => ({ from: a, to: b }));
const expense = fc.record({
  category: constantFrom(
    'software',
    'software',
    'cloud-service',
    'data-equipment',
    'smart-equipment',
    'other-digital',
    'operating',
    'raw-material',
    'construction',
    'welfare',
    'office-equipment',
    'other',
  ),
  enterprise: chiefly('企业', '别的企业'),
  window: oneof({ weight: 4, arbitrary: fc.constant({ from: '2024-01-01', to: '2028-12-31' }) }, { weight: 1, arbitrary: window }),
  inPlan: mostly(true),
  contract: record({ signedOn: day, amountFen: fen, party: chiefly('供方', '别的供方') }),
  invoice: record({
    number: constantFrom('1', '2', '3'),
    kind: constantFrom('special', 'ordinary'),
    netFen: fen,
    taxFen: fen,
    issuedOn: day,
    seller: chiefly('供方', '别的供方'),
    buyer: chiefly('企业', '别的企业'),
  }).filter(({ netFen, taxFen }) => netFen + taxFen > 0),
  payment: record({ paidOn: day, amountFen: fen, payee: chiefly('供方', '别的供方') }),
  voucher: mostly(true),
  seenInvoices: array(constantFrom('3', '4'), { maxLength: 2 }),
  recognisedBy: fc.constant('专家组'),
});

/** Whole documents: every fact is stated. */
export const wholeFacts: { readonly [Name in DecisionName]: fc.Arbitrary<FactsOf<Name>> } = {
  'enterprise-size': enterpriseSize,
  'enterprise-eligibility': record({
    applicationDate: day,
    industry,
    size: enterpriseSize,
    registeredDivision: chiefly('640425', '640425100201', '640402', '6404250', '64042510020'),
    legalPerson: mostly(true),
    establishedOn: day,
    taxCompliant: mostly(true),
    financiallySound: mostly(true),
    goodCredit: mostly(true),
    listed,
    incidents: array(record({ on: day, grade: constantFrom('general', 'larger', 'major', 'severe') }), { maxLength: 2 }),
    violations: array(record({ on: day }), { maxLength: 1 }),
    falsified: mostly(false),
    otherSubsidies: array(record({ level: constantFrom('nation', 'region', 'city', 'county'), sameKind: boolean() }), { maxLength: 2 }),
    refusedSupervision: mostly(false),
    willing: mostly(true),
    hasFoundation: mostly(true),
    specialised: boolean(),
    aboveScale: boolean(),
  }),
  'provider-eligibility': record({
    purpose: constantFrom('service', 'reward'),
    inPool: mostly(true),
    legalPerson: mostly(true),
    qualified: mostly(true),
    lawful: mostly(true),
    goodCredit: mostly(true),
    subcontracts: mostly(false),
    listed,
    recognised: mostly(true),
  }),
  independence: record({ transformer: party, evaluator: party }),
  'level-uplift': record({ before: level, after: level }),
  'digital-level': record({
    edition: fc.constant('2024'),
    answers: integer({ min: 0, max: 12 }).chain(answers),
    scenes: constantFrom<[Level, Level]>([0, 0], [0, 1], [0, 4], [1, 2], [1, 4], [2, 4], [3, 4], [4, 4]).chain(scenesBetween),
  }),
  expense,
  subsidy: record({
    inPilot: mostly(true),
    completed: mostly(true),
    accepted: mostly(true),
    level: record({ before: level, after: level }),
    recognisedFen: fen,
    sameKindSubsidy: mostly(false),
    disqualified: mostly(false),
    reductionFen: oneof(constantFrom(0, 0, 1, 100), fen),
    reductionReason: constantFrom('设备闲置', ' ', ''),
  }),
  'fund-plan': record({
    totalFen: fen,
    uses: array(
      record({
        kind: constantFrom(
          'transformation',
          'transformation',
          'benchmark',
          'provider-reward',
          'scene-reward',
          'promoter-reward',
          'training',
          'evaluation',
          'publicity',
          'review',
          'welfare',
          'office',
          'operations',
          'construction',
          'balance-budget',
        ),
        fen,
      }),
      { maxLength: 6 },
    ),
  }),
  publicity,
  rectification: record({ notifiedOn: day, asOf: day, completedOn: day }),
  deadline: record({ kind: constantFrom('performance-goals', 'retention'), from: day }),
  'benchmark-award': record({
    industry,
    panelRecommended: mostly(true),
    objectionFree: mostly(true),
    awardFen: fen,
    alreadyAwarded: integer({ min: 0, max: 4 }),
  }),
  'payment-readiness': record({
    acceptance: chiefly('passed', 'failed', 'pending'),
    levelVerified: mostly(true),
    investmentAudited: mostly(true),
    evaluatorIndependent: mostly(true),
    countyReview: chiefly('approved', 'returned', 'pending'),
    cityReview: chiefly('approved', 'returned', 'pending'),
    publicity,
    rectificationOpen: mostly(false),
    disqualified: mostly(false),
    amountFen: fen,
    availableFen: fen,
    alreadyPaidFen: chiefly(0, 1),
  }),
};

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const under = (prefix: string, facts: unknown, keys: readonly string[] = isTree(facts) ? Object.keys(facts) : []): string[] =>
  keys.map((key) => `${prefix}${key}`);
const objectionPaths = (prefix: string, objections: readonly unknown[] = []): string[] =>
  objections.flatMap((_, index) => [`${prefix}objections.${index}.settledOn`, `${prefix}objections.${index}.upheld`]);
const SIZE_KEYS = ['size.employees', 'size.revenueFen', 'size.assetsFen'];
const LISTED_KEYS = ['listed', 'listed.abnormal', 'listed.dishonest', 'listed.procurement'];
const PARTY_KEYS = ['legalRepresentative', 'controller', 'shareholders'];

/** The paths that a document may leave out, deeper ones included. */
export const absentPaths: { readonly [Name in DecisionName]: (facts: FactsOf<Name>) => string[] } = {
  'enterprise-size': () => ['employees', 'revenueFen', 'assetsFen'],
  'enterprise-eligibility': (facts) => [...under('', facts), ...SIZE_KEYS, ...LISTED_KEYS],
  'provider-eligibility': (facts) => [...under('', facts).filter((path) => path !== 'purpose'), ...LISTED_KEYS],
  independence: () => [...under('transformer.', {}, PARTY_KEYS), ...under('evaluator.', {}, PARTY_KEYS)],
  'level-uplift': () => [],
  'digital-level': (facts) => [...under('answers.', facts.answers), ...under('scenes.', facts.scenes)],
  expense: (facts) => under('', facts),
  subsidy: (facts) => under('', facts),
  'fund-plan': () => [],
  publicity: ({ objections }) => ['objections', ...objectionPaths('', objections)],
  rectification: () => ['completedOn'],
  deadline: () => [],
  'benchmark-award': (facts) => under('', facts),
  'payment-readiness': (facts) => [
    ...under('', facts),
    'publicity.objections',
    ...objectionPaths('publicity.', facts.publicity?.objections),
  ],
};

/** A copy of the document without what stands at the paths. */
function without<Facts extends object>(facts: Facts, paths: readonly string[]): Facts {
  const copy = structuredClone(facts);
  for (const path of paths) {
    const keys = path.split('.');
    let place: unknown = copy;
    for (const key of keys.slice(0, -1)) place = isTree(place) ? place[key] : undefined;
    if (isTree(place)) Reflect.deleteProperty(place, keys.at(-1) ?? '');
  }
  return copy;
}

/** What stands at the path, or undefined. */
export const at = (facts: object, path: string): unknown =>
  path.split('.').reduce<unknown>((place, key) => (isTree(place) ? place[key] : undefined), facts);

/** A copy of the document with a value put at the path. */
export function having<Facts extends object>(facts: Facts, path: string, value: unknown): Facts {
  const copy = structuredClone(facts);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.length === 0 ? copy : at(copy, keys.join('.'));
  if (isTree(place)) Reflect.set(place, last, value);
  return copy;
}

/** A whole document, the same with some facts absent, and which. */
export function factsWithGaps<Name extends DecisionName>(
  name: Name,
): fc.Arbitrary<{ whole: FactsOf<Name>; partial: FactsOf<Name>; gaps: string[] }> {
  return wholeFacts[name].chain((whole) => {
    const paths = absentPaths[name](whole);
    const few = fc.subarray(paths, { maxLength: Math.min(3, paths.length) });
    return oneof(few, fc.subarray(paths)).map((gaps) => ({ whole, partial: without(whole, gaps), gaps }));
  });
}
