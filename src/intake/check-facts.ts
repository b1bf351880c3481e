import type { EnterpriseEligibilityFacts, Level, ListedFacts, Policy, SubsidyFacts } from '../../policy/policy.ts';
import { readDayText } from './read-day.ts';
import { readCount, readMoney } from './read-number.ts';
import type { Reading } from './reading.ts';
import type { Day } from '../kernel/day.ts';

type Query = Readonly<Record<string, string>>;
/** What the answers say, as facts of the two decisions; an answer that is not given is a fact that is absent. */
export type Check = {
  readonly eligibility: EnterpriseEligibilityFacts;
  readonly subsidy: SubsidyFacts;
  readonly faults: Readonly<Record<string, string>>;
};

const MOST_CHARACTERS = 40;
type Given<T> = { readonly [K in keyof T]: T[K] | undefined };
/** The facts that were given; undefined where none was. */
function given<T extends object>(facts: Given<T>): T | undefined {
  const stated = Object.entries(facts).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? undefined : (Object.fromEntries(stated) as T);
}

/** Reads answers by name and keeps what it could not read. */
function readerOf(query: Query) {
  const faults: Record<string, string> = {};
  const read = <T>(name: string, reader: (text: string) => Reading<T>): T | undefined => {
    const text = (query[name] ?? '').trim();
    if (text === '') return undefined;
    const reading = text.length > MOST_CHARACTERS ? { expected: `请写在 ${MOST_CHARACTERS} 个字以内` } : reader(text);
    if ('value' in reading) return reading.value;
    faults[name] = reading.expected;
    return undefined;
  };
  const one = <T>(name: string, values: ReadonlyMap<string, T>): T | undefined => values.get(query[name] ?? '');
  const yes = (name: string): boolean | undefined => one(name, YES_NO);
  return { faults, read, yes, one };
}
type Reader = ReturnType<typeof readerOf>;

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['n', false],
]);
const LEVELS: ReadonlyMap<string, Level> = new Map(([0, 1, 2, 3, 4] as const).map((level) => [String(level), level]));
const CATEGORIES: ReadonlyMap<string, number> = new Map(Array.from({ length: 16 }, (_, index) => [String(index + 1), index + 1]));
const money = (text: string): Reading<number> => readMoney(text, '万元');

/** None, or the last one with its day: without a day nobody can say when it no longer counts. */
function lastOf({ yes, read, faults }: Reader, name: string): Day[] | undefined {
  const had = yes(name);
  const on = read(`${name}On`, readDayText);
  if (had === false) return [];
  if (had && on === undefined) faults[`${name}On`] ??= '请写最近一次的日期；记不清，上一题就选“不清楚”';
  return had && on !== undefined ? [on] : undefined;
}

function eligibilityOf(reader: Reader, { county, industries }: Policy, today: Day | null): EnterpriseEligibilityFacts {
  const { yes, read, one } = reader;
  const industry = one('industry', new Map([...Object.keys(industries), 'other'].map((name) => [name, name])));
  const isHere = yes('here');
  const isHonest = yes('honest');
  const category = one('category', CATEGORIES);
  const [employees, revenueFen, assetsFen] = [read('employees', readCount), read('revenue', money), read('assets', money)];
  const wasSubsidised = yes('subsidised');
  const facts = given<EnterpriseEligibilityFacts>({
    applicationDate: today ?? undefined,
    industry,
    size: category === undefined ? undefined : given({ category, employees, revenueFen, assetsFen }),
    registeredDivision: isHere === undefined ? undefined : isHere ? county.division : '外地',
    legalPerson: yes('legal'),
    establishedOn: read('founded', readDayText),
    taxCompliant: yes('tax'),
    financiallySound: yes('finance'),
    goodCredit: yes('credit'),
    listed: given<ListedFacts>({ abnormal: yes('abnormal'), dishonest: yes('dishonest'), procurement: yes('procurement') }),
    incidents: lastOf(reader, 'incident')?.map((on) => ({ on, grade: 'major' as const })),
    violations: lastOf(reader, 'violation')?.map((on) => ({ on })),
    otherSubsidies: wasSubsidised === undefined ? undefined : wasSubsidised ? [{ level: 'region', sameKind: true }] : [],
    willing: yes('willing'),
    hasFoundation: yes('foundation'),
    falsified: isHonest ? false : undefined,
    refusedSupervision: isHonest === undefined ? undefined : !isHonest,
    specialised: undefined,
    aboveScale: undefined,
  });
  return facts ?? {};
}

/** The subsidy if all goes as planned: in the pilot, finished, accepted, everything recognised. */
function subsidyOf({ read, one, yes }: Reader): SubsidyFacts {
  const [before, after] = [one('before', LEVELS), one('after', LEVELS)];
  const level = before === undefined || after === undefined ? undefined : { before, after };
  const recognisedFen = read('spending', money);
  const sameKindSubsidy = yes('subsidised');
  return {
    inPilot: true,
    completed: true,
    accepted: true,
    disqualified: false,
    ...(level && { level }),
    ...(recognisedFen !== undefined && { recognisedFen }),
    ...(sameKindSubsidy !== undefined && { sameKindSubsidy }),
  };
}

/** Reads the answers in a link. Anything it does not know is no answer; what was typed and cannot be read is a fault. */
export function readCheck(query: Query, policy: Policy, today: Day | null): Check {
  const reader = readerOf(query);
  return { eligibility: eligibilityOf(reader, policy, today), subsidy: subsidyOf(reader), faults: reader.faults };
}
