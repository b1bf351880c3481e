import { listPerformance } from '../../src/app/list-performance.ts';
import { readCase } from '../../src/app/read-case.ts';
import { answerSurvey } from '../../src/app/survey/answer-survey.ts';
import { linkOf } from '../../src/app/survey/rights.ts';
import type { EvaluationRound } from '../../src/cases/performance/records.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

/** What some of the firms mark, one row a firm, in the order of the questions; the rest do not answer. */
const SHEETS = [
  [0, 0, 1, 0, 0, 1],
  [0, 1, 1, 1, 0, 1],
  [1, 1, 2, 1, 1, 2],
  [1, 0, 1, 1, 2, 1],
  [0, 0, 0, 1, 1, 0],
  [2, 1, 3, 2, 2, 2],
] as const;
const TEXTS = ['希望审核意见一次说全（样例）', '数采网关供货太慢（样例）'];

async function goalsOf({ ports, cast }: Play): Promise<string> {
  const [first] = granted(await listPerformance(ports, cast.officer)).rows;
  if (first === undefined) throw new Error('no goals were filed');
  return first.id;
}

/** The office asks all pilots, until a day. */
export async function ask(play: Play, round: EvaluationRound, closesOn: string): Promise<void> {
  await play.act('officer', 'performance', 'openSurvey', { round, closesOn: asDay(closesOn) }, await goalsOf(play));
}

/** Some firms answer by their links. A firm that has answered before a seeding was cut short is not asked again. */
export async function answer(play: Play, round: EvaluationRound): Promise<void> {
  const { ports, cast } = play;
  const caseId = await goalsOf(play);
  const view = granted(await readCase(ports, cast.officer, caseId));
  const firms = view.kind === 'performance' ? (view.surveys.find((each) => each.round === round)?.firms ?? []) : [];
  const of = { programmeId: ports.programmeId, caseId, round };
  for (const [at, [overall, advice, handling, diagnosis, provider, money]] of SHEETS.entries()) {
    const token =
      linkOf(ports, of, firms[at]?.creditCode ?? '')
        .split('/')
        .at(-1) ?? '';
    const done = await answerSurvey(ports, of, token, {
      marks: { overall, advice, handling, diagnosis, provider, money },
      text: TEXTS[at] ?? '',
    });
    if (!done.ok && done.refusal.code !== 'already-done') throw new Error(done.refusal.message);
  }
}

export async function count(play: Play, round: EvaluationRound): Promise<void> {
  await play.act('officer', 'performance', 'countSurvey', { round }, await goalsOf(play));
}
