import { townshipsOf, type Township } from '../../policy/townships/index.ts';
import { addDays, asDay, type Day } from '../../src/kernel/day.ts';
import type { Chance } from './chance.ts';
import { makeCreditCode } from './codes.ts';
import type { Scrawls } from './scrawl.ts';

export type ListName = 'abnormal' | 'dishonest' | 'procurement';
export type Listing = { readonly list: ListName; readonly from: Day; readonly until: Day | null };
export type Subsidy = { readonly level: '国家' | '自治区' | '固原市'; readonly isSameKind: boolean };

/** One invented firm as its application form has it. Null: the cell was left empty. */
export type Applicant = {
  /** Its place in the county, from 0. */
  readonly serial: number;
  readonly name: string;
  readonly creditCode: string;
  readonly division: string;
  readonly township: Township;
  readonly establishedOn: Day | null;
  readonly appliedOn: Day;
  readonly industry: string;
  /** 国民经济行业代码 */
  readonly trade: string;
  readonly employees: number | null;
  readonly revenueFen: number | null;
  readonly isLegalPerson: boolean;
  readonly paysTaxes: boolean | null;
  readonly isSound: boolean;
  readonly hasGoodCredit: boolean;
  readonly incidents: string;
  readonly isFalsified: boolean;
  readonly isWilling: boolean;
  readonly hasFoundation: boolean;
  readonly isSpecialised: boolean;
  readonly isAboveScale: boolean;
  readonly contact: string;
  readonly phone: string;
  readonly listings: readonly Listing[];
  readonly subsidies: readonly Subsidy[];
  readonly scrawls?: Scrawls;
  /** What enterprise-eligibility must answer: the one test that fails or stays unknown, or neither. */
  readonly expected: { readonly failed?: string; readonly unknown?: string };
};

const FIRST = [...'晨朔禾岭泉川峰昕沐杉梧桦松榆芷茂澄麦穗岚霁岩汀菁荞'];
const SECOND = [...'丰泽源和远盛宁安欣润达恒启航新瑞康裕正诚立群硕博凯'];
/** 主导产业 → its trades, each with a code of the national classification. */
const INDUSTRIES: readonly (readonly [industry: string, trades: readonly (readonly [name: string, code: string])[]])[] = [
  [
    '轻工纺织',
    [
      ['针织', '1821'],
      ['毛毯', '1751'],
      ['纸箱', '2231'],
      ['皮具', '1922'],
      ['藤编', '2043'],
    ],
  ],
  [
    '装备制造',
    [
      ['阀门', '3443'],
      ['泵业', '3441'],
      ['配电', '3823'],
      ['锻件', '3393'],
      ['饲料机械', '3576'],
    ],
  ],
  [
    '农副产品加工',
    [
      ['果蔬', '1371'],
      ['淀粉', '1391'],
      ['糕点', '1411'],
      ['肉业', '1351'],
      ['面粉', '1311'],
    ],
  ],
  [
    '新型材料',
    [
      ['水泥制品', '3021'],
      ['管材', '2922'],
      ['砖业', '3031'],
      ['保温材料', '3034'],
      ['玻纤', '3061'],
    ],
  ],
];
const SURNAMES = [...'马王杨虎祁海韩景兰安'];
const GIVEN = ['有福', '秀兰', '学军', '桂芳', '建平', '彦龙', '小燕', '文斌'];

const TRADES = INDUSTRIES.flatMap(([industry, trades]) => trades.map(([name, code]) => ({ industry, name, code })));

const NAMES = TRADES.length * FIRST.length * SECOND.length;

/** The n-th name of the county: a stride that shares no factor with their number meets each once; then they are numbered. */
function nameFirm(index: number): { name: string; industry: string; trade: string } {
  const place = (index * 7919) % NAMES;
  const trade = TRADES[place % TRADES.length] as (typeof TRADES)[number];
  const words = `${FIRST[Math.floor(place / TRADES.length) % FIRST.length]}${SECOND[Math.floor(place / TRADES.length / FIRST.length)]}`;
  const round = index < NAMES ? '' : String(Math.floor(index / NAMES) + 1);
  return { name: `彭阳样例${words}${round}${trade.name}有限公司`, industry: trade.industry, trade: trade.code };
}

const TOWNSHIPS = townshipsOf('640425');

/** The n-th firm of the county, with nothing against it. */
export function makeApplicant(index: number, chance: Chance): Applicant {
  const employees = chance.whole(22, 290);
  const revenueFen = chance.whole(60_000, 1_900_000) * 10_000;
  return {
    serial: index,
    ...nameFirm(index),
    creditCode: makeCreditCode(chance, '640425', index),
    division: '640425',
    township: TOWNSHIPS[(index * 5) % TOWNSHIPS.length] as Township,
    establishedOn: addDays(asDay('2004-03-01'), chance.whole(0, 7_300)),
    appliedOn: addDays(asDay('2026-06-08'), chance.whole(0, 18)),
    employees,
    revenueFen,
    isLegalPerson: true,
    paysTaxes: true,
    isSound: true,
    hasGoodCredit: true,
    incidents: chance.onceIn(9) ? '2024-05-16/一般' : '无',
    isFalsified: false,
    isWilling: true,
    hasFoundation: true,
    isSpecialised: chance.onceIn(4),
    isAboveScale: revenueFen >= 2_000_000_000,
    contact: chance.pick(SURNAMES) + chance.pick(GIVEN),
    phone: `0954-70${chance.digits(5)}`,
    listings: [],
    subsidies: [],
    expected: {},
  };
}
