import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPolicy } from '../../policy/index.ts';
import type { Change } from '../../policy/policy.ts';
import {
  cutPieces,
  type FundOutlook,
  joinRedecisions,
  type Pieces,
  summarise,
  promisedFen,
  readChange,
  readFen,
  reDecide,
  type Redecision,
  type Sides,
  sidesOf,
  type Shift,
  simulatedPieces,
  type WhatIf,
  whyOf,
} from '../../policy/what-if/index.ts';
import { whatIfWorkbook } from '../documents/what-if-workbook.ts';
import { readPopulation } from '../deployment/read-population.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { formatYuan } from '../kernel/fen.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { asJson, type PolicyCommand, type PolicyOrder } from './policy-order.ts';
import type { Terminal } from './terminal.ts';

const MOST_CASES = 1_000_000;
const MOST_SEED = 2 ** 31 - 1;
const SHOWN = 10;
const SHOWN_TO_MACHINES = 1_000;

type Question = { readonly change: Change; readonly count: number; readonly pieces: Pieces; readonly totalFen: number };

const readWhole = (text: string | undefined, most: number): number | undefined =>
  text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

type Population = Pick<Question, 'count' | 'pieces'>;

function readSimulation({ simulate, seed = '1' }: PolicyOrder): Result<Population> {
  const count = readWhole(simulate, MOST_CASES);
  if (!count) return refuse('bad-input', `--simulate 应为编造的件数，1 到 ${MOST_CASES}，如 --simulate 100000`);
  const start = readWhole(seed, MOST_SEED);
  return start === undefined ? refuse('bad-input', '--seed 应为整数，如 --seed 1') : ok({ count, pieces: simulatedPieces(start, count) });
}

/** Flags that would be passed over: both populations at once, or a seed of no simulation. */
function contradiction({ simulate, seed, data }: PolicyOrder): string | undefined {
  if (simulate !== undefined && data !== undefined) return '--data 推演库中的案卷，--simulate 推演编造的企业，请只写一样';
  return simulate === undefined && seed !== undefined ? '--seed 是编造企业的种子，要和 --simulate 一起写' : undefined;
}

async function readLive({ data }: PolicyOrder): Promise<Result<Population>> {
  const url = data === undefined ? process.env['DATABASE_URL'] : undefined;
  if (url === undefined && (data === undefined || !existsSync(join(data, 'postgres'))))
    return refuse('bad-input', '请用 --simulate 写编造多少件，或用 --data 写数据目录，推演库中的案卷');
  const cases = await readPopulation(url, data ?? '');
  return cases.ok ? ok({ count: cases.value.length, pieces: cutPieces(cases.value) }) : cases;
}

async function readQuestion(order: PolicyOrder): Promise<Result<Question>> {
  const change = readChange(order.policy, order.set);
  if (!change.ok) return change;
  const fault = contradiction(order);
  if (fault !== undefined) return refuse('bad-input', fault);
  const totalFen = order.fund === undefined ? promisedFen(order.policy) : readFen(order.fund);
  if (totalFen === undefined) return refuse('bad-input', '--fund 要带单位，如 --fund 440万');
  const population = order.simulate === undefined ? await readLive(order) : readSimulation(order);
  return population.ok ? ok({ ...population.value, change: change.value, totalFen }) : population;
}

/** Piece by piece, telling whoever waits how far it is. */
async function decideAll(sides: Sides, { count, pieces }: Question, terminal: Terminal): Promise<Redecision> {
  const parts: Redecision[] = [];
  let decided = 0;
  for (const piece of pieces) {
    parts.push(reDecide(piece, sides));
    decided += piece.length;
    await terminal.complain(`已推演 ${decided} / ${count}\n`);
  }
  return joinRedecisions(parts);
}

const fundLine = (name: string, { totalFen, subsidiesFen, leftFen, closes, verdict }: FundOutlook): string => {
  const reasons = verdict.because.filter(({ holds }) => holds === false).map(({ says }) => says);
  const words = closes ? `够，剩 ${formatYuan(leftFen)} 元` : `不够：${reasons.join('；')}`;
  return `  ${name}：资金 ${formatYuan(totalFen)} 元，补助 ${formatYuan(subsidiesFen)} 元，${words}`;
};

const shiftLines = (title: string, shifts: readonly Shift[]): string[] =>
  shifts.length === 0
    ? []
    : [
        `${title}（前 ${Math.min(SHOWN, shifts.length)} 件）：`,
        ...shifts.slice(0, SHOWN).map((shift) => `  ${shift.name} ${shift.about}：${whyOf(shift)}`),
      ];

function pageOf({ policies, gains, losses, otherwise, unchanged, elsewhere, granted, causes, fund }: WhatIf): string {
  return [
    `现行 ${policies[0]}，假设 ${policies[1]}`,
    ...(elsewhere === 0 ? [] : [`其中 ${elsewhere} 件另按作出结论时的版次，与该版次的假设比较`]),
    `得益 ${gains.length}，受损 ${losses.length}，细节有变 ${otherwise.length}，不变 ${unchanged}`,
    `补助：现行 ${granted.before.firms} 家 ${formatYuan(granted.before.fen)} 元，假设 ${granted.after.firms} 家 ${formatYuan(granted.after.fen)} 元`,
    ...causes.map(
      (cause) =>
        `  ${cause.test === 'amount' ? '只是金额变了' : cause.test}：得益 ${cause.gains}，受损 ${cause.losses}，补助变动 ${formatYuan(cause.changeFen)} 元`,
    ),
    '资金够不够（企业多于名额的，按名额数的平均算）：',
    fundLine('现行', fund.before),
    fundLine('假设', fund.after),
    ...shiftLines('受损', losses),
    ...shiftLines('得益', gains),
    '',
  ].join('\n');
}

/** For machines: all counts, and the first thousand cases of each kind with the reason. */
function wireOf({ gains, losses, otherwise, ...rest }: WhatIf): object {
  const shown = (shifts: readonly Shift[]): object[] =>
    shifts.slice(0, SHOWN_TO_MACHINES).map((shift) => ({ ...shift, why: whyOf(shift) }));
  const counts = { gains: gains.length, losses: losses.length, otherwise: otherwise.length, unchanged: rest.unchanged };
  return { ...rest, counts, gains: shown(gains), losses: shown(losses), otherwise: shown(otherwise) };
}

/** 政策推演: the live cases, or an invented population, under the policy and under a supposed change. Only reads. Exit 1 when a setting is wrong. */
export const showWhatIf: PolicyCommand = async (order, terminal) => {
  if (order.words.length > 0) return undefined;
  const question = await readQuestion(order);
  if (!question.ok) {
    await terminal.complain(`${question.refusal.message}\n`);
    return 1;
  }
  const sides = sidesOf(order.policy, question.value.change, getPolicy);
  const redecision = await decideAll(sides, question.value, terminal);
  const whatIf = summarise(redecision, sides, question.value.totalFen);
  if (order.out !== undefined) await writeFile(order.out, await writeWorkbook(whatIfWorkbook(whatIf)));
  await terminal.write(order.json ? asJson(wireOf(whatIf)) : pageOf(whatIf));
  return 0;
};
