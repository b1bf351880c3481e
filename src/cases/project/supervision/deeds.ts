import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import type { SupervisionAct } from './acts.ts';
import type { Finding } from './records.ts';

const clause = 'measures/16';
type Filed = Pick<Dossier, 'inspections'>;

/** The finding of that inspection, where it stands at this step; refused otherwise. */
function findingAt({ inspections = [] }: Filed, inspectionId: string, step: Finding['step']): Result<Finding> {
  const finding = inspections.find((each) => each.inspectionId === inspectionId)?.finding;
  if (finding === undefined) return refuse('not-found', '这次检查没有要整改的问题，请刷新后重选');
  return finding.step === step
    ? ok(finding)
    : (noneAt({ inspections }, step) ?? refuse('already-done', '这个问题已经往下办理，请刷新后再看'));
}

const noneAt = ({ inspections = [] }: Filed, step: Finding['step']): Refused | null =>
  inspections.some(({ finding }) => finding?.step === step)
    ? null
    : refuse('wrong-stage', step === 'open' ? '没有待整改的检查问题' : '没有待核对的整改答复', { clause });

/** The conclusion about this firm comes onto its file. */
const fileInspection: ProjectDeed<'fileInspection'> = {
  decide: (_state, { input: { inspection } }) => ok([{ type: 'inspection-filed', inspection }]),
};

/** Says what was put right. Late ones are taken too: what follows from the delay is for whoever reads the days. */
const answerFinding: ProjectDeed<'answerFinding'> = {
  obstacle: (state) => noneAt(state, 'open'),
  decide: (state, { input: { inspectionId, text }, facts: { papers }, context: { actor, today } }) => {
    const found = findingAt(state, inspectionId, 'open');
    return found.ok ? ok([{ type: 'finding-answered', inspectionId, answer: { text, papers, by: actor.name, on: today } }]) : found;
  },
};

const closeFinding: ProjectDeed<'closeFinding'> = {
  obstacle: (state) => noneAt(state, 'answered'),
  decide: (state, { input: { inspectionId, opinion } }) => {
    const found = findingAt(state, inspectionId, 'answered');
    return found.ok ? ok([{ type: 'finding-closed', inspectionId, opinion }]) : found;
  },
};

/** The answer does not do: back to the firm with the reason, until a new day. Refuses a day that has passed. */
const returnFinding: ProjectDeed<'returnFinding'> = {
  obstacle: (state) => noneAt(state, 'answered'),
  decide: (state, { input: { inspectionId, reason, dueOn }, context: { today } }) => {
    const found = findingAt(state, inspectionId, 'answered');
    if (!found.ok) return found;
    if (dueOn <= today) return refuse('bad-input', `整改期限须在今天（${formatDay(today)}）以后`, { clause });
    return ok([{ type: 'finding-returned', inspectionId, reason, dueOn }]);
  },
};

export const SUPERVISION_DEEDS: { readonly [A in SupervisionAct]: ProjectDeed<A> } = {
  fileInspection,
  answerFinding,
  closeFinding,
  returnFinding,
};
