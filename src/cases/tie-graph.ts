import type { Party } from '../../policy/policy.ts';

/** An organisation with everything known that could tie it to another. Phones and accounts are bare digits; `staff`: ids of those who sign in for it. */
export type Known = Party & {
  readonly name: string;
  readonly phones?: readonly string[];
  readonly accounts?: readonly string[];
  readonly staff?: readonly string[];
};

const CAPACITIES = {
  self: '本单位',
  representative: '法定代表人',
  controller: '实际控制人',
  holder: '主要股东',
  phone: '联系电话',
  account: '银行账户',
  staff: '办事人员',
} as const;
type Capacity = keyof typeof CAPACITIES;
/** Something that two organisations may have in common, and in which capacity one of them has it. */
type Point = { readonly what: string; readonly capacity: Capacity };
/** Two organisations that meet in one point. */
export type Tie = { readonly one: string; readonly other: string; readonly capacities: readonly [Capacity, Capacity] };

// Percentages are added in billionths, so that 12.3 and 12.7 make 25 exactly.
const BILLIONTHS = 1e9;
function majorHolders({ shareholders = [] }: Party, share: number): string[] {
  const held = new Map<string, number>();
  for (const { id, percent } of shareholders) held.set(id, (held.get(id) ?? 0) + Math.round(percent * BILLIONTHS));
  return [...held].filter(([, sum]) => sum >= share * BILLIONTHS).map(([id]) => id);
}

/** People and organisations are one kind of point: who represents one and controls another ties them. */
function pointsOf(known: Known, share: number): Point[] {
  const who = (capacity: Capacity, ids: readonly (string | undefined)[]): Point[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ what: `id ${id}`, capacity }]));
  return [
    ...who('self', [known.creditCode]),
    ...who('representative', [known.legalRepresentative]),
    ...who('controller', [known.controller]),
    ...who('holder', majorHolders(known, share)),
    ...(known.phones ?? []).map((phone) => ({ what: `phone ${phone}`, capacity: 'phone' as const })),
    ...(known.staff ?? []).map((person) => ({ what: `staff ${person}`, capacity: 'staff' as const })),
    ...(known.accounts ?? []).map((account) => ({ what: `account ${account}`, capacity: 'account' as const })),
  ];
}

function meeting(one: Known, other: Known, share: number): Tie | undefined {
  const theirs = new Map(pointsOf(other, share).map(({ what, capacity }) => [what, capacity]));
  const met = pointsOf(one, share).find(({ what }) => theirs.has(what));
  const capacity = met && theirs.get(met.what);
  return met && capacity && { one: one.name, other: other.name, capacities: [met.capacity, capacity] };
}

/**
 * How two organisations are tied: at one point, in whichever capacity, or through one third organisation of the books; undefined where
 * nothing known ties them (measures/9: 关联主体). `share`: percent from which a holder counts. Never names a phone or an account.
 */
export function findTies(one: Known, other: Known, books: readonly Known[], share: number): readonly Tie[] | undefined {
  const direct = meeting(one, other, share);
  if (direct) return [direct];
  const thirds = books.filter(({ creditCode }) => creditCode !== one.creditCode && creditCode !== other.creditCode);
  for (const third of thirds) {
    const [here, there] = [meeting(one, third, share), meeting(third, other, share)];
    if (here && there) return [here, there];
  }
  return undefined;
}

function sayTie({ one, other, capacities: [mine, theirs] }: Tie): string {
  if (mine === 'staff') return `${one}与${other}有同一名办事人员`;
  if (mine === 'phone' || mine === 'account') return `${one}与${other}的${CAPACITIES[mine]}相同`;
  const whose = (name: string, capacity: Capacity): string => (capacity === 'self' ? name : `${name}的${CAPACITIES[capacity]}`);
  return `${whose(one, mine)}就是${whose(other, theirs)}`;
}
/** The ties in words for whoever entrusts the evaluator. */
export const sayTies = (ties: readonly Tie[]): string => ties.map((tie) => sayTie(tie)).join('，');
