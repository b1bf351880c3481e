import type { Performance } from '../../cases/performance/state.ts';
import { findSurvey } from '../../cases/performance/state.ts';
import { castBallot, type Ballot } from '../../cases/performance/survey/ballot-box.ts';
import type { Survey } from '../../cases/performance/survey/records.ts';
import { formatDay, type Day } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
import type { Reads } from '../store.ts';
import { newBox, type SurveyOf } from './rights.ts';

type Needed = Pick<Ports, 'store' | 'vault' | 'hash' | 'moment'>;
const none = () => refuse('not-found', '没有这份问卷，请核对收到的链接是否完整');

async function readOpen(reads: Pick<Reads, 'findCase'>, { caseId, round }: SurveyOf, today: Day): Promise<Result<Survey>> {
  const found = await reads.findCase(caseId);
  const state = found?.kind === 'performance' ? (found.state as Performance) : undefined;
  const survey = state === undefined || state.stage === 'none' ? undefined : findSurvey(state, round);
  if (survey === undefined) return none();
  return today <= survey.closesOn ? ok(survey) : refuse('wrong-stage', `问卷已于${formatDay(survey.closesOn)}截止，谢谢`);
}

/** The survey that a link leads to, while it can be answered. Refuses a right that there is not or that was used. */
export async function readSheet(ports: Needed, of: SurveyOf, token: string): Promise<Result<Survey>> {
  const reads = ports.store.in(of.programmeId);
  const open = await readOpen(reads, of, (await ports.moment(of.programmeId)).today);
  if (!open.ok) return open;
  const box = (await reads.findBallotBox(of.caseId, of.round)) ?? newBox(ports, of, open.value);
  return box.unused.includes(ports.hash(token))
    ? open
    : refuse('already-done', '这个链接已经用过，或者不完整。每家企业填一次；没有填过的，请回到收到的链接重新打开');
}

/** Counts one sheet. Nothing is kept of who sent it, from where and when. Refuses what `readSheet` refuses. */
export async function answerSurvey(ports: Needed, of: SurveyOf, token: string, ballot: Ballot): Promise<Result<null>> {
  const { today } = await ports.moment(of.programmeId);
  return ports.store.transact(of.programmeId, async (tx) => {
    const open = await readOpen(tx, of, today);
    if (!open.ok) return open;
    const box = (await tx.lockBallotBox(of.caseId, of.round)) ?? newBox(ports, of, open.value);
    const cast = castBallot(box, ports.hash(token), ballot);
    if (!cast.ok) return cast;
    await tx.saveBallotBox(of.caseId, of.round, cast.value);
    return ok(null);
  });
}
