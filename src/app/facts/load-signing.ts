import type { FactGroups } from '../../cases/needs.ts';
import { foreseeRuling } from '../foresee-ruling.ts';
import { loadOpenQuestions } from '../open-questions.ts';
import type { Asked } from './asked.ts';
import { readEvaluations } from './load-evaluations.ts';

/** What signing the ruling brings, reckoned once more in the transaction in which it is signed. */
export async function loadSigning({ state, inForce, policies, context, tx }: Asked): Promise<FactGroups['signing']> {
  if (!('ruled' in state)) throw new TypeError('signing was asked for a case that is no ruling');
  const { effect, edition } = foreseeRuling({ policies, inForce, today: context.today }, state.ruled, await loadOpenQuestions(tx));
  return { number: inForce.rulings.length + 1, edition, effect, evaluations: await readEvaluations(tx) };
}
