import type { Policy } from '../../../policy/policy.ts';
import { CARRYING_ACTS } from '../../cases/project/carrying/acts.ts';
import { contradictionsOf } from '../../cases/project/carrying/contradictions.ts';
import { earlierStepsOf } from '../../cases/project/carrying/earlier-steps-of.ts';
import { differencesOf, judgeEarlierSteps } from '../../cases/project/carrying/judge-earlier-steps.ts';
import { tellSame } from '../../cases/project/carrying/note-earlier-steps.ts';
import type { EarlierSteps } from '../../cases/project/carrying/records.ts';
import { newDossier } from '../../cases/project/evolve-project.ts';
import { PROJECT_STAGE_WORDS, type ProjectStage } from '../../cases/project/stages.ts';
import type { Dossier } from '../../cases/project/state.ts';
import type { CarriedLine, Fault } from '../../contract/views.ts';
import { faultAt } from '../../intake/index.ts';
import type { Day } from '../../kernel/day.ts';
import { placedRow } from '../facts/load-carried.ts';
import { verdictOf } from './applicants.ts';
import type { PlannedCarry } from './plan-carried.ts';

export type Asking = { readonly policy: Policy; readonly today: Day };
const OPEN: readonly ProjectStage[] = CARRYING_ACTS.noteEarlierSteps.from;

const toldBy = ({ row, plan }: PlannedCarry, today: Day): EarlierSteps | undefined => earlierStepsOf(placedRow(row), today, plan);

/** Why this row cannot be taken over whatever it says; undefined where its firm waits for it, or was taken over by the same words. */
function whyNot(planned: PlannedCarry, today: Day): string | undefined {
  const { row, known, applicant } = planned;
  const { name = row.raw['creditCode'] ?? '' } = row.values;
  if (known === undefined) return applicant ? undefined : `没有${name}的申报，请先导入《企业申报汇总表》，或与本表一起导入`;
  if (OPEN.includes(known.stage)) return undefined;
  const earlier = toldBy(planned, today);
  if (known.carried && earlier && tellSame(known.carried, earlier)) return undefined;
  return `${name}已在“${PROJECT_STAGE_WORDS[known.stage]}”阶段办理，这一行没有采用；确需更正请在案件中办理`;
}

/** Everything that keeps a row from being taken over, each at its cell. */
export function carriedFaults(planned: PlannedCarry, today: Day): Fault[] {
  const { row } = planned;
  if (row.unreadable.includes('creditCode')) return [];
  const why = whyNot(planned, today);
  return [
    ...(why === undefined ? [] : [faultAt(row, 'creditCode', why)]),
    ...contradictionsOf(row, today).map(({ key, message }) => faultAt(row, key, message)),
  ];
}

function fileOf({ known, applicant }: PlannedCarry, policy: Policy): Dossier | undefined {
  if (known) return known;
  return (
    applicant && newDossier({ application: { ...applicant.application, verdict: verdictOf(policy, applicant) }, pack: policy.issue.pack })
  );
}

/** What waits to be taken over, beside what our rules say of it; undefined where the row will not be. */
export function carriedLine(planned: PlannedCarry, { policy, today }: Asking): CarriedLine | undefined {
  const [file, earlier] = [fileOf(planned, policy), toldBy(planned, today)];
  const waits = planned.known === undefined || OPEN.includes(planned.known.stage);
  if (file === undefined || earlier === undefined || !waits) return undefined;
  const { name, creditCode } = file.application;
  return {
    name,
    creditCode,
    stage: earlier.stage,
    awardFen: earlier.awardFen ?? null,
    paidOn: earlier.steps.find(({ what }) => what === 'paid')?.on ?? null,
    differences: differencesOf(file, earlier, judgeEarlierSteps(file, earlier, policy)),
  };
}
