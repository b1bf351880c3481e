import { refuse, type Refused } from '../../kernel/result.ts';
import { servingOf, serverNameOf } from './serving.ts';
import type { Dossier } from './state.ts';

/** Suppliers that came on file after the evaluator was entrusted: their ties have not been looked at. */
function uncheckedSuppliers(file: Dossier): readonly string[] {
  const checked = new Set(file.assignment?.transformers.map(({ creditCode }) => creditCode));
  return servingOf(file)
    .filter((code) => !checked.has(code))
    .map((code) => serverNameOf(file, code));
}

/** 改造评测分离 over everyone who worked on the project (measures/9): true, false, or absent while somebody is not looked at. */
export function isEvaluatorIndependent(state: Dossier): boolean | undefined {
  if (state.assignment === undefined) return undefined;
  if (state.assignment.tie !== undefined || state.assignment.verdicts.some(({ outcome }) => outcome === 'no')) return false;
  const allYes = state.assignment.verdicts.every(({ outcome }) => outcome === 'yes');
  return allYes && uncheckedSuppliers(state).length === 0 ? true : undefined;
}

/** A tie that the registers showed after the evaluator was entrusted: nothing rests on its opinion any more. */
export const tiedSince = ({ assignment }: Pick<Dossier, 'assignment'>): Refused | null =>
  assignment?.tie === undefined
    ? null
    : refuse(
        'policy-says-no',
        `委托之后名册有变化：${assignment.tie.says}，属于关联主体，请经办另行委托评测机构；验收之后发现的，先退回验收`,
        { clause: 'measures/9' },
      );

/** Why the evaluator may not give an opinion yet (measures/12.2), or null. */
export function evaluatorObstacle(state: Dossier): Refused | null {
  const clause = 'measures/12.2';
  if (state.assignment === undefined) return refuse('facts-missing', '尚未委托第三方评测机构，请经办先委托', { clause });
  const tied = tiedSince(state);
  if (tied) return tied;
  const unchecked = uncheckedSuppliers(state);
  if (unchecked.length > 0)
    return refuse('facts-missing', `委托后新增的服务商（${unchecked.join('、')}）尚未核对与评测机构的关联关系，请经办重新委托`, { clause });
  return isEvaluatorIndependent(state)
    ? null
    : refuse('policy-says-no', '评测机构与服务商不独立，请经办另行委托', { clause: 'measures/9' });
}
