import type { CaseKind, ActOf, EventOf } from '../../src/cases/kinds.ts';

/** The chain of measures/12.2 in its order. Each link counts only on top of those before it. */
export const LINKS = ['accepted', 'county', 'city', 'publicised', 'confirmed'] as const;
export type Link = (typeof LINKS)[number];

/**
 * What the auditor writes down while watching: made from events alone and never from the product's states, so that it can
 * contradict them. `links`: those that hold now, in their order.
 */
export type Trail = {
  readonly links: readonly Link[];
  /** Everyone's acts so far, over all cases. */
  readonly done: Readonly<Record<string, readonly string[]>>;
  /** Who submitted the latest list. */
  readonly listedBy?: string;
  /** Somebody confirmed the application as it now stands. */
  readonly isConfirmed: boolean;
  readonly isPilot: boolean;
  /** How many versions of a plan were approved; and whether one that was handed in is undecided. */
  readonly plans: number;
  readonly isPlanOpen: boolean;
  /** Another than the evaluator was entrusted with the audit, and has not reported. */
  readonly isAuditOpen: boolean;
  /** The firm was told that it may lose its place, and nothing is decided; and it has spoken. */
  readonly isAccused: boolean;
  readonly isHeard: boolean;
  readonly payments: number;
  /** Orders to pay of which nobody knows how they ended. */
  readonly openOrders: number;
  readonly objections: number;
  readonly rectifications: number;
};
export const START: Trail = {
  links: [],
  done: {},
  isConfirmed: false,
  isPilot: false,
  plans: 0,
  isPlanOpen: false,
  isAuditOpen: false,
  isAccused: false,
  isHeard: false,
  payments: 0,
  openOrders: 0,
  objections: 0,
  rectifications: 0,
};

const FORGED: Readonly<Record<string, Link>> = {
  'acceptance-passed': 'accepted',
  'county-approved': 'county',
  'city-approved': 'city',
  'award-publicised': 'publicised',
  'award-confirmed': 'confirmed',
};
/** What breaks the chain, and from which link on. */
const BROKEN: Readonly<Record<string, Link>> = {
  'acceptance-requested': 'accepted',
  'acceptance-failed': 'accepted',
  'rectification-completed': 'accepted',
  'county-returned': 'accepted',
  'city-returned': 'county',
  'award-disputed': 'county',
  disqualified: 'accepted',
};

/** A link needs all those before it: those after it fall away. */
function linksAfter(links: readonly Link[], type: string): readonly Link[] {
  const from = FORGED[type] ?? BROKEN[type];
  if (from === undefined) return links;
  const kept = links.filter((link) => LINKS.indexOf(link) < LINKS.indexOf(from));
  return FORGED[type] === undefined ? kept : [...kept, from];
}

const lists = new Map<string, readonly string[]>();
/** One list for one content: what is worked out from a list is worked out once. */
function listOf(acts: readonly string[]): readonly string[] {
  const content = acts.join();
  const list = lists.get(content) ?? acts;
  lists.set(content, list);
  return list;
}

function doneAfter(done: Trail['done'], act: string, personId: string): Trail['done'] {
  const before = done[personId] ?? [];
  return before.includes(act) ? done : { ...done, [personId]: listOf([...before, act].toSorted()) };
}

function listedAfter({ listedBy }: Trail, type: string, personId: string): Pick<Trail, 'listedBy'> {
  if (type === 'selection-submitted') return { listedBy: personId };
  return listedBy === undefined ? {} : { listedBy };
}

/** What makes an earlier confirmation void. */
const APPLIED_ANEW: readonly string[] = ['application-received', 'application-corrected', 'application-submitted', 'application-withdrawn'];

/** What ends a hearing. */
const DECIDED: readonly string[] = ['disqualification-dropped', 'disqualified'];

const one = (is: boolean): number => (is ? 1 : 0);

/** The trail with one more event. */
export function noted(trail: Trail, { type }: EventOf<CaseKind>, act: ActOf<CaseKind>, personId: string): Trail {
  return {
    links: linksAfter(trail.links, type),
    done: doneAfter(trail.done, act, personId),
    ...listedAfter(trail, type, personId),
    isConfirmed: type === 'eligibility-confirmed' || (trail.isConfirmed && !APPLIED_ANEW.includes(type)),
    isPilot: trail.isPilot || type === 'pilot-confirmed',
    plans: trail.plans + one(type === 'plan-approved'),
    isPlanOpen: type === 'plan-submitted' || (trail.isPlanOpen && type !== 'plan-approved' && type !== 'plan-returned'),
    isAuditOpen: type === 'accountant-assigned' || (trail.isAuditOpen && type !== 'investment-audited'),
    isAccused: type === 'disqualification-noticed' || (trail.isAccused && !DECIDED.includes(type)),
    isHeard: type === 'disqualification-answered' || (trail.isHeard && !DECIDED.includes(type)),
    payments: trail.payments + one(type === 'award-paid'),
    openOrders: trail.openOrders + one(type === 'payment-ordered') - one(type === 'award-paid' || type === 'payment-failed'),
    objections: trail.objections + one(type === 'objection-raised'),
    rectifications: trail.rectifications + one(type === 'acceptance-failed'),
  };
}
