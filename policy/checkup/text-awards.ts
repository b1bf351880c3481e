import { type ClauseId, citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { type CheckupFinding, uniqueClauses } from './finding.ts';

type Sentence = { readonly clause: ClauseId; readonly words: string };
type Promised = { readonly to: string; readonly clause: ClauseId };

/** The three ways an official text names whom it rewards: 对…给予奖励, 用于奖励…, …的奖励资金. */
const PROMISES: readonly RegExp[] = [
  /(?:对|给予)([^,。;:]+?),?(?:依规|依法|按规定)?(?:给予|予以)[^,。;:]*奖/gu,
  /用于奖励([^,。;:]+?)(?=[,。;:]|以及|和开展|$)/gu,
  /([^,。;:()]+?)的奖励资金/gu,
];
/** A figure of money, or so many percent as a reward; "not more than 10 % of the fund" is no amount. */
const AMOUNT = /\d(?:万元|元|%给予)/u;
/** What one calls somebody whatever else is said of them: 表现突出的优秀应用场景 is an 应用场景. */
const NAME_LENGTH = 4;
const shortName = ({ to }: Promised): string => to.slice(-NAME_LENGTH);
/** Where a name ends the awarded are meant; 应用场景典型 only describes somebody else. */
const ENDS_HERE = /^(?:$|[\d、,。;:()及和与最每给予])/u;
const names = (words: string, name: string): boolean => words.split(name).some((rest, index) => index > 0 && ENDS_HERE.test(rest));

const sentencesOf = ({ id, title, text }: ClauseWording): Sentence[] =>
  normalise(`${title}。${text}`)
    .split(/[。;]/u)
    .map((words) => ({ clause: id, words }));

/** 优秀应用场景、行业推进机构及综合型服务商 → three; what stands before 的 only describes. */
const namesIn = (list: string): string[] =>
  list
    .split(/[、及和与]/u)
    .map((name) => name.split('的').at(-1) ?? '')
    .filter((name) => name.length >= 2);

const promisesIn = ({ clause, words }: Sentence): Promised[] =>
  PROMISES.flatMap((way) => [...words.matchAll(way)].flatMap(({ 1: list = '' }) => namesIn(list).map((to) => ({ to, clause }))));

/** Awards that an imported text allows somebody for whom no sentence about an award states an amount. */
export function awardsWithoutAmount(clauses: readonly ClauseWording[]): CheckupFinding[] {
  const sentences = clauses.flatMap(sentencesOf);
  const priced = sentences.filter(({ words }) => words.includes('奖') && AMOUNT.test(words));
  const isPriced = (promise: Promised): boolean => priced.some(({ words }) => names(words, shortName(promise)));
  const open = sentences.flatMap(promisesIn).filter((promise) => !isPriced(promise));
  return [...Map.groupBy(open, shortName).values()].map((same) => ({
    rule: 'text-award-without-amount',
    kind: 'gap',
    clauses: uniqueClauses(same.map(({ clause }) => clause)),
    says: `原文说可以奖励${same.map(({ to, clause }) => `${to}（${citeClause(clause)}）`).join('、')}，可是没有一处写奖多少`,
    mend: '写明奖励标准、名额和程序；写明之前不能支付',
  }));
}
