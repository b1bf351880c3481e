import { refuse, type Refused } from '../../kernel/result.ts';
import { carriedFigures } from './carrying/carried-figures.ts';
import type { EvaluatorAssignment } from './records.ts';
import { servingOf, serverNameOf } from './serving.ts';
import type { Dossier } from './state.ts';

type Entrusted = Pick<Dossier, 'assignment' | 'audit'>;
/** Everyone who verifies the project: the evaluator, and the accountant where the audit is another's. */
export const entrustedOf = ({ assignment, audit }: Entrusted): readonly EvaluatorAssignment[] =>
  [assignment, audit?.assignment].filter((each) => each !== undefined);

/** Suppliers that came on file after somebody was entrusted: their ties have not been looked at. */
function uncheckedSuppliers(file: Dossier, { transformers }: EvaluatorAssignment): readonly string[] {
  const checked = new Set(transformers.map(({ creditCode }) => creditCode));
  return servingOf(file)
    .filter((code) => !checked.has(code))
    .map((code) => serverNameOf(file, code));
}

const isTied = ({ tie, verdicts }: EvaluatorAssignment): boolean => tie !== undefined || verdicts.some(({ outcome }) => outcome === 'no');
const isKnown = (file: Dossier, each: EvaluatorAssignment): boolean =>
  each.verdicts.every(({ outcome }) => outcome === 'yes') && uncheckedSuppliers(file, each).length === 0;

/** 改造评测分离 over everyone who worked on the project and everyone who verifies it (measures/9): true, false, or absent while somebody is not looked at. */
export function isEvaluatorIndependent(state: Dossier): boolean | undefined {
  if (state.assignment === undefined) return carriedFigures(state)?.independent;
  const entrusted = entrustedOf(state);
  if (entrusted.some(isTied)) return false;
  return entrusted.every((each) => isKnown(state, each)) ? true : undefined;
}

/** A tie that the registers showed after somebody was entrusted: nothing rests on what they found any more. */
export function tiedSince(state: Entrusted): Refused | null {
  const tie = entrustedOf(state).find((each) => each.tie !== undefined)?.tie;
  if (tie === undefined) return null;
  return refuse('policy-says-no', `委托之后名册有变化：${tie.says}，属于关联主体，请经办另行委托；验收之后发现的，先退回验收`, {
    clause: 'measures/9',
  });
}

/** Why one of the entrusted may not give its opinion, or null: a tie, or a supplier to whom nobody has looked. */
export function standingObstacle(state: Dossier, entrusted: EvaluatorAssignment): Refused | null {
  const tied = tiedSince({ assignment: entrusted });
  if (tied) return tied;
  const { name } = entrusted.evaluator;
  const unchecked = uncheckedSuppliers(state, entrusted);
  if (unchecked.length > 0)
    return refuse('facts-missing', `委托后新增的服务商（${unchecked.join('、')}）尚未核对与${name}的关联关系，请经办重新委托`, {
      clause: 'measures/12.2',
    });
  return isTied(entrusted) || !isKnown(state, entrusted)
    ? refuse('policy-says-no', `${name}与服务商不独立，请经办另行委托`, { clause: 'measures/9' })
    : null;
}

/** Why the evaluator may not give an opinion yet (measures/12.2), or null. */
export const evaluatorObstacle = (state: Dossier): Refused | null =>
  state.assignment === undefined
    ? refuse('facts-missing', '尚未委托第三方评测机构，请经办先委托', { clause: 'measures/12.2' })
    : standingObstacle(state, state.assignment);
