import { asDay } from '../../src/kernel/day.ts';
import type { Applicant, ListName, Listing } from './applicants.ts';
import type { Chance } from './chance.ts';
import { makeCreditCode } from './codes.ts';
import { writeCsv, type CsvForm } from './csv.ts';

type NameList = { readonly list: ListName; readonly file: string; readonly headers: readonly string[]; readonly form: CsvForm };
const NAME_LISTS: readonly NameList[] = [
  { list: 'abnormal', file: '经营异常名录.csv', headers: ['企业名称', '统一社会信用代码', '列入日期', '移出日期'], form: 'gbk' },
  { list: 'dishonest', file: '严重失信主体名单.csv', headers: ['名称', '统一社会信用代码', '列入日期', '移出日期'], form: 'utf-8-bom' },
  {
    list: 'procurement',
    file: '政府采购严重违法失信名单.csv',
    headers: ['供应商名称', '统一社会信用代码', '处罚起始', '处罚截止'],
    form: 'utf-8',
  },
];

/** A firm of another county: lists always hold names that concern nobody here. */
const makeStranger = (
  chance: Chance,
  serial: number,
): readonly [name: string, creditCode: string, listing: Pick<Listing, 'from' | 'until'>] => [
  `样例邻县${chance.digits(4)}经营部`,
  makeCreditCode(chance, '640422', serial),
  { from: asDay('2024-03-18'), until: null },
];

/** The three lists of measures/10, each in an encoding of its own unless the office is tidy. */
export const makeNameLists = (firms: readonly Applicant[], isUntidy: boolean, chance: Chance): { name: string; bytes: Uint8Array }[] =>
  NAME_LISTS.map(({ list, file, headers, form }, index) => {
    const ours = firms.flatMap((firm) =>
      firm.listings.filter((each) => each.list === list).map((each) => [firm.name, firm.creditCode, each] as const),
    );
    const rows = [makeStranger(chance, 80_000 + index), ...ours].map(([name, code, { from, until }]) => [name, code, from, until ?? '']);
    return { name: file, bytes: writeCsv([headers, ...rows], isUntidy ? form : 'utf-8') };
  });
