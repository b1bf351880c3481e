import { makeAnswers, type Answer, type Level } from './answers.ts';
import { makeApplicant, type Applicant } from './applicants.ts';
import type { Chance } from './chance.ts';
import { makeCreditCode } from './codes.ts';
import { withFlaw } from './flaws.ts';
import { makeEvaluators, makeProviders, type Organisation } from './providers.ts';
import { makePlanRows, type PlanRow } from './plan-rows.ts';
import { withPeculiarity } from './refused-spending.ts';
import { makeSpending, type Spending } from './spending.ts';

export type Pilot = {
  readonly firm: Applicant;
  readonly before: { readonly level: Level; readonly answers: readonly Answer[] };
  readonly after: { readonly level: Level; readonly answers: readonly Answer[] };
};
/** An invented county: who applied, who became a pilot, what the pilots answered and spent. */
export type County = {
  readonly applicants: readonly Applicant[];
  readonly pilots: readonly Pilot[];
  readonly spending: readonly Spending[];
  readonly plans: readonly PlanRow[];
  readonly providers: readonly Organisation[];
  readonly evaluators: readonly Organisation[];
};

function makeApplicants(count: number, pilots: number, chance: Chance): { applicants: Applicant[]; chosen: Applicant[] } {
  const turns = chance.shuffle(Array.from({ length: count }, (_, index) => index - pilots));
  const applicants = turns.map((turn, index) => {
    const firm = makeApplicant(index, chance);
    return turn < 0 ? firm : withFlaw(firm, turn, chance);
  });
  return { applicants, chosen: applicants.filter((_, index) => (turns[index] as number) < 0) };
}

/** Eight pilots in ten go from level 1 to level 2, the others from 2 to 3. */
function makePilot(firm: Applicant, index: number, chance: Chance): Pilot {
  const level = index % 10 >= 8 ? 2 : 1;
  const after = level === 1 ? 2 : 3;
  return { firm, before: { level, answers: makeAnswers(level, chance) }, after: { level: after, answers: makeAnswers(after, chance) } };
}

/** Four purchases in order and one that is not, for each pilot; the first pilot's are so large that the ceiling bites. */
function makeAllSpending(pilots: readonly Pilot[], providers: readonly Organisation[], chance: Chance): Spending[] {
  const stranger = makeCreditCode(chance, '110108', 95_000);
  const lines: Spending[] = [];
  for (const [index, { firm }] of pilots.entries()) {
    const supplier = providers[index % (providers.length - 1)] as Organisation;
    const draw = (kind: number): Spending =>
      makeSpending({ firm, supplier, serial: lines.length }, kind, index === 0 ? [24, 38] : [6, 21], chance);
    for (let kind = 0; kind < 4; kind += 1) lines.push(draw(kind));
    lines.push(withPeculiarity(draw(index), index, lines, stranger));
  }
  return lines;
}

/** The same chance, the same county. `pilots` is at most `applicants`. */
export function makeCounty(size: { readonly applicants: number; readonly pilots: number }, chance: Chance): County {
  const { applicants, chosen } = makeApplicants(size.applicants, size.pilots, chance);
  const pilots = chosen.map((firm, index) => makePilot(firm, index, chance));
  const providers = makeProviders(chance);
  const evaluators = makeEvaluators(providers, chance);
  const spending = makeAllSpending(pilots, providers, chance);
  return {
    applicants,
    pilots,
    providers,
    evaluators,
    spending,
    plans: makePlanRows(pilots, spending),
  };
}
