import type { ClauseId } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { readFen } from '../what-if/read-change.ts';
import type { Award, CheckablePack, Target } from './pack.ts';
import { type Figure, readFigures } from './read-figures.ts';
import { readWholes } from './text-targets.ts';

const FUND = /(?:资金|预算)(?:总额|总量|总规模|规模|总计|共计)(?:为|共|约)?(\d+(?:\.\d+)?万元)/u;

type Sought = Partial<Pick<Figure, 'unit' | 'bound'>>;
type Stated = (clause: ClauseId, sought: Sought) => Figure | undefined;

/** The one figure of a kind that a clause states; undefined where it states none, or several that differ. */
const statedIn =
  (figures: readonly Figure[]): Stated =>
  (clause, { unit, bound }) => {
    const all = figures.filter(
      (each) => each.clause === clause && (unit === undefined || each.unit === unit) && (bound === undefined || each.bound === bound),
    );
    return new Set(all.map(({ value }) => value)).size === 1 ? all[0] : undefined;
  };

const fenOf = (figure: Figure | undefined): number | undefined => figure && readFen(`${figure.value}${figure.unit}`);
const countOf = (figure: Figure | undefined): number | undefined => figure && Number(figure.value);

function awardIn(award: Award, stated: Stated, targets: readonly Target[]): Award {
  const { places, placesIn, allowedBy, ceilings, rates } = award;
  const [clause] = allowedBy;
  const seen =
    placesIn === undefined && clause ? countOf(stated(clause, { unit: '家' })) : targets.find(({ what }) => what === placesIn)?.count;
  return {
    ...award,
    ...(places !== undefined && { places: seen ?? places }),
    ceilings: ceilings.map((each) => ({ ...each, fen: fenOf(stated(each.clause, { unit: '万元', bound: 'at-most' })) ?? each.fen })),
    rates: rates.map((each) => ({ ...each, percent: countOf(stated(each.clause, { unit: '%' })) ?? each.percent })),
  };
}

/** Wholes with their parts in the text's order; any other target where its clause counts only one thing. */
function targetsIn(targets: readonly Target[], clauses: readonly ClauseWording[], stated: Stated): readonly Target[] {
  const wholes = targets.filter(({ parts }) => parts);
  const counts = new Map<Target, number>();
  for (const whole of wholes) {
    const seen = readWholes(clauses).find(({ clause, parts }) => clause === whole.clause && parts.length === whole.parts?.length);
    if (!seen) continue;
    counts.set(whole, seen.whole);
    for (const target of targets) {
      const count = seen.parts[whole.parts?.indexOf(target.what) ?? -1];
      if (count !== undefined) counts.set(target, count);
    }
  }
  return targets.map((target) => ({
    ...target,
    count: counts.get(target) ?? countOf(stated(target.clause, { unit: '家' })) ?? target.count,
  }));
}

/**
 * A pack's statements with the figures that an official text states in the clauses they rest on: caps, rates, places, shares,
 * services, targets, and the fund's total where the text has one. What the text does not state in one way stays as the pack has it.
 */
export function withFiguresOf(clauses: readonly ClauseWording[], pack: CheckablePack): CheckablePack {
  const stated = statedIn(readFigures(clauses));
  const { transformation, support } = pack.shares;
  const targets = targetsIn(pack.targets, clauses, stated);
  const total = clauses.map(({ text }) => FUND.exec(normalise(text))?.[1]).find((amount) => amount !== undefined);
  const totalFen = total === undefined ? pack.fund.totalFen : readFen(total);
  return {
    ...pack,
    targets,
    awards: pack.awards.map((award) => awardIn(award, stated, targets)),
    services: { ...pack.services, fen: fenOf(stated(pack.services.clause, { unit: '万元' })) ?? pack.services.fen },
    shares: {
      transformation: {
        ...transformation,
        atLeastPercent: countOf(stated(transformation.clause, { unit: '%', bound: 'at-least' })) ?? transformation.atLeastPercent,
      },
      support: { ...support, atMostPercent: countOf(stated(support.clause, { unit: '%', bound: 'at-most' })) ?? support.atMostPercent },
    },
    fund: { ...pack.fund, ...(totalFen !== undefined && { totalFen }) },
  };
}
