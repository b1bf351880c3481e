import { citeClause } from '../../src/kernel/clause.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import { capOf, supportBorneBy } from './fund-region.ts';
import { type CheckupFinding, type Rule, uniqueClauses } from './finding.ts';
import type { CheckablePack } from './pack.ts';

const finding = (rest: Omit<CheckupFinding, 'rule'>): CheckupFinding => ({ rule: 'never-binds', ...rest });

function shares({ shares: { transformation, support } }: CheckablePack): CheckupFinding[] {
  const rest = 100 - transformation.atLeastPercent;
  const clauses = uniqueClauses([transformation.clause, support.clause]);
  if (support.atMostPercent === rest) {
    const says = `改造支出不低于 ${transformation.atLeastPercent}% 与配套不超过 ${rest}% 是一回事，后一句不另起作用`;
    return [finding({ kind: 'note', clauses, says, mend: '不必改；修订时两个数要一起改' })];
  }
  const idle = support.atMostPercent > rest ? `配套不超过 ${support.atMostPercent}%` : `改造支出不低于 ${transformation.atLeastPercent}%`;
  return [
    finding({ kind: 'contradiction', clauses, says: `两个比例相加不是 100%，“${idle}”永远不起作用`, mend: '使两个比例相加等于 100%' }),
  ];
}

function services(pack: CheckablePack): CheckupFinding[] {
  const borne = supportBorneBy(pack, capOf(pack, 'transformation'));
  if (borne === undefined || borne >= BigInt(pack.services.fen)) return [];
  const says = `配套服务可用 ${formatWan(pack.services.fen)} 万元，可是改造支出用满时配套至多 ${formatWan(borne)} 万元，这个上限永远不起作用`;
  return [
    finding({
      kind: 'contradiction',
      clauses: uniqueClauses([pack.services.clause, pack.shares.support.clause]),
      says,
      mend: '降低服务支出的数额',
    }),
  ];
}

const idleCeilings = ({ awards }: CheckablePack): CheckupFinding[] =>
  awards.flatMap(({ to, rates, ceilings }) => {
    const nothing = rates.find(({ percent }) => percent === 0);
    if (!nothing || ceilings.length === 0) return [];
    const says = `给${to}的比例是 0%（${citeClause(nothing.clause)}），上限永远不起作用`;
    return [
      finding({
        kind: 'contradiction',
        clauses: uniqueClauses([nothing, ...ceilings].map(({ clause }) => clause)),
        says,
        mend: '改正比例',
      }),
    ];
  });

/** A cap that another one always undercuts. */
export const neverBinds: Rule = (pack) => [...shares(pack), ...services(pack), ...idleCeilings(pack)];
