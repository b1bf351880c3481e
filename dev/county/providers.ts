import type { Chance } from './chance.ts';
import { makeCreditCode } from './codes.ts';
import type { Column } from './sheet.ts';

export type Organisation = {
  readonly name: string;
  readonly creditCode: string;
  readonly representative: string;
  readonly controller: string | null;
  /** `H101:60%；H102:10%` */
  readonly shareholders: string;
  readonly isInPool: boolean;
  readonly phone: string;
  readonly account: string;
};

const PROVIDER_NAMES = ['云麓', '数穗', '智岭', '联朔', '信泉', '码川', '网禾', '图岚'];
const EVALUATOR_NAMES = ['衡准', '明度', '量正', '知远'];
const DIVISIONS = ['640104', '640106', '610113', '110108'];

const makeOrganisation = (name: string, serial: number, chance: Chance): Organisation => ({
  name,
  creditCode: makeCreditCode(chance, DIVISIONS[serial % DIVISIONS.length] as string, serial),
  representative: `样例人${chance.digits(6)}`,
  controller: `样例控${chance.digits(5)}`,
  shareholders: `样例股${chance.digits(5)}:${chance.whole(51, 80)}%；样例股${chance.digits(5)}:${chance.whole(3, 20)}%`,
  isInPool: true,
  phone: `0951-60${serial}`,
  account: `6400 0000 ${serial} 001`,
});

/** The pool of the 168 platform; the last provider has left it. */
export const makeProviders = (chance: Chance): Organisation[] =>
  PROVIDER_NAMES.map((name, index) => ({
    ...makeOrganisation(`样例${name}数字技术有限公司`, 90_000 + index, chance),
    isInPool: index < PROVIDER_NAMES.length - 1,
  }));

/**
 * Four evaluators. The first is independent of everybody; the second has the second provider's controller; the third's
 * shareholder is the third provider; of the fourth nobody has said who controls it.
 */
export function makeEvaluators(providers: readonly Organisation[], chance: Chance): Organisation[] {
  const ties: readonly Partial<Organisation>[] = [
    {},
    { controller: providers[1]?.controller ?? null },
    { shareholders: `样例股${chance.digits(5)}:70%；${providers[2]?.creditCode}:12%` },
    { controller: null },
  ];
  return ties.map((tie, index) => ({ ...makeOrganisation(`样例${EVALUATOR_NAMES[index]}评测有限公司`, 91_000 + index, chance), ...tie }));
}

const PARTY_COLUMNS: readonly Column<Organisation>[] = [
  ['统一社会信用代码', (each, hand) => hand.code(each.creditCode)],
  ['法定代表人编号', (each) => each.representative],
  ['实际控制人编号', (each) => each.controller ?? ''],
  ['股东（编号:持股比例）', (each) => each.shareholders],
  ['联系电话', (each) => each.phone],
  ['银行账号', (each) => each.account],
];

/** 服务商资源池 */
export const PROVIDER_COLUMNS: readonly Column<Organisation>[] = [
  ['服务商名称', (each) => each.name],
  ...PARTY_COLUMNS,
  ['服务领域', () => 'MES、数据采集'],
  ['资质证书', () => '样例资质三级'],
  ['是否在库', (each, hand) => hand.yesNo(each.isInPool)],
];

/** 第三方评测机构 */
export const EVALUATOR_COLUMNS: readonly Column<Organisation>[] = [['机构名称', (each) => each.name], ...PARTY_COLUMNS];
