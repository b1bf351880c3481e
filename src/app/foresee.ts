import { joinRedecisions, reDecide, type Redecision, type Shift, whyOf } from '../../policy/what-if/index.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RulingEffect } from '../cases/ruling/acts.ts';
import type { ForeseenShift } from '../contract/ruling-views.ts';
import type { OpenQuestion } from './open-questions.ts';

/** Expenses are no money of their own: what they change shows in the subsidy. */
const sumOf = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, { decision, fenBefore, fenAfter }) => sum + (decision === 'subsidy' ? (fenAfter ?? 0) - (fenBefore ?? 0) : 0), 0);

/** Open questions asked before and after a change, each of its own version. */
export function foresee(questions: readonly OpenQuestion[], before: (pack: string) => Policy, after: (pack: string) => Policy): Redecision {
  const packs = Map.groupBy(questions, ({ pack }) => pack);
  return joinRedecisions(
    [...packs].map(([pack, asked]) => {
      const [was, is] = [before(pack), after(pack)];
      return reDecide(
        asked.map((each) => each.asked),
        { before: () => was, after: () => is },
      );
    }),
  );
}

/** Counts, and by how much the subsidies of all of them change. Fen. */
export const effectOf = ({ gains, losses, otherwise, unchanged }: Redecision): RulingEffect => ({
  gains: gains.length,
  losses: losses.length,
  otherwise: otherwise.length,
  unchanged,
  changeFen: sumOf([...gains, ...losses]),
});

const shiftOf =
  (direction: ForeseenShift['direction']) =>
  (shift: Shift): ForeseenShift => ({
    caseId: shift.id,
    name: shift.name,
    decision: shift.decision,
    direction,
    before: shift.before,
    after: shift.after,
    fenBefore: shift.fenBefore,
    fenAfter: shift.fenAfter,
    why: whyOf(shift),
  });

/** Every question that changes, losses first: they are what a signer must have seen. */
export const shiftsOf = ({ gains, losses, otherwise }: Redecision): readonly ForeseenShift[] => [
  ...losses.map(shiftOf('losses')),
  ...gains.map(shiftOf('gains')),
  ...otherwise.map(shiftOf('otherwise')),
];
