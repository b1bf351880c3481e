// What may follow on a payment, walked through from one paid firm: every act by everybody of the cast, on every day that something turns on.
import type { Actor } from '../../src/cases/act-rule.ts';
import { RECOVERY_ACTS, RECOVERY_STAGE_WORDS, type RecoveryAct } from '../../src/cases/recovery/acts.ts';
import type { Claim } from '../../src/cases/recovery/records.ts';
import type { EnforcedRecovery, KnownRecovery } from '../../src/cases/recovery/state.ts';
import { asDay, type Day } from '../../src/kernel/day.ts';
import { citeClause, type ClauseId } from '../../src/kernel/clause.ts';
import { heldForCase, heldIn } from '../../src/ledger/balances.ts';
import { type County, person, play } from '../../test/county.ts';
import { OPENING, PROPOSAL, RECOVERY_ID } from '../../test/recovery-way.ts';
import { P, walkTo } from '../../test/way.ts';

/** While the firm may answer, and afterwards. */
const DAYS: readonly Day[] = [asDay('2026-11-16'), asDay('2026-12-02')];
/** One person a duty, a second approver for what a first has heard, and one who holds every duty at once. */
const CAST: readonly Actor[] = [
  ...(['officer', 'approver', 'finance', 'director', 'firm'] as const).map((role) => person(role)),
  person('approver', '2'),
  { ...person('officer', '兼岗'), roles: ['officer', 'approver', 'finance', 'director'] },
];
const PART = { trigger: 'overpaid', recognisedFen: 2_000_000 } as const;
const ALL = { trigger: OPENING.trigger } as const;

const fileOf = ({ cases }: County): KnownRecovery | undefined => cases.get(RECOVERY_ID)?.state as KnownRecovery | undefined;
const enforced = (file: KnownRecovery | undefined): EnforcedRecovery | undefined => (file && 'decision' in file ? file : undefined);
const received = (file: EnforcedRecovery): number => file.receipts.reduce((sum, { fen }) => sum + fen, 0);

/** The ways in which an act is tried. */
function choicesOf(act: RecoveryAct, county: County): readonly object[] {
  const file = enforced(fileOf(county));
  const owed = file ? file.decision.claim.amountFen - received(file) : 0;
  const receipt = (fen: number) => ({ fen, on: county.today, by: 'transfer', voucher: `样例${file?.receipts.length ?? 0}` });
  switch (act) {
    case 'openRecovery':
      return [ALL, PART].map((ground) => ({ ...OPENING, ...ground }));
    case 'answerRecovery':
      return [true, false].map((wantsHearing) => ({ text: '样例', wantsHearing }));
    case 'hearRecovery':
      return [{ on: county.today, persons: '样例', summary: '样例' }];
    case 'proposeRecovery': {
      const { badFaithUntil, ...mild } = PROPOSAL;
      return [
        { ...PROPOSAL, ...ALL },
        { ...mild, ...ALL },
        { ...mild, ...PART },
        { ...PROPOSAL, ...PART, badFaithUntil },
      ];
    }
    case 'proposeInstalments':
      return [{ instalments: [{ dueOn: asDay('2027-06-30'), fen: owed }], reason: '样例' }];
    case 'bookReceipt':
      return (file?.receipts.length === 0 ? [Math.ceil(owed / 2), owed] : [owed, owed + 1]).map(receipt);
    case 'closeRecovery':
      return [{ to: 'source' }, { to: 'use' }];
    case 'writeOffRecovery':
      return [{ reason: '样例', document: '样例' }];
    default:
      return [{ reason: '样例' }];
  }
}

/** What the auditor notes while watching: who did what, from the acts alone. */
type Trail = Readonly<Record<string, readonly string[]>>;
type At = { readonly county: County; readonly trail: Trail; readonly way: readonly string[] };
/** One act that was granted; without an act, days passed. */
type Move = { readonly before: At; readonly after: At; readonly act?: RecoveryAct; readonly as?: Actor };

/** Bounded: one statement, and two receipts, which are enough to tell more from one. */
const isWithin = (county: County, act: RecoveryAct): boolean => {
  const file = fileOf(county);
  if (act === 'answerRecovery') return (file?.statements.length ?? 0) < 1;
  if (act === 'proposeInstalments') return enforced(file)?.plan === undefined && enforced(file)?.askedPlan === undefined;
  return act !== 'bookReceipt' || (enforced(file)?.receipts.length ?? 0) < 2;
};

function movesFrom(before: At): Move[] {
  const acts = (Object.keys(RECOVERY_ACTS) as RecoveryAct[]).filter((act) => isWithin(before.county, act));
  const done = acts.flatMap((act) =>
    CAST.filter(({ roles }) => RECOVERY_ACTS[act].roles.some((role) => roles.includes(role))).flatMap((as) =>
      choicesOf(act, before.county).flatMap((input): Move[] => {
        const county = { ...before.county };
        if (!play(county, { kind: 'recovery', id: RECOVERY_ID, act, as, input }).ok) return [];
        const trail = { ...before.trail, [act]: [...new Set([...(before.trail[act] ?? []), as.personId])].toSorted() };
        return [{ before, act, as, after: { county, trail, way: [...before.way, `${as.name}：${RECOVERY_ACTS[act].label}`] } }];
      }),
    ),
  );
  const next = DAYS[DAYS.indexOf(before.county.today) + 1];
  if (next === undefined) return done;
  return [...done, { before, after: { ...before, county: { ...before.county, today: next }, way: [...before.way, `到了${next}`] } }];
}

type Looked = { readonly name: string; readonly says: string; readonly clause: ClauseId; holds(move: Move): boolean | undefined };
const was = (trail: Trail, acts: readonly string[], as: Actor | undefined): boolean =>
  acts.some((act) => (trail[act] ?? []).includes(as?.personId ?? ''));
const paidIn = ({ county }: At): bigint => heldForCase(county.balances, 'region/paid', P);
const claimed = (file: KnownRecovery): Claim | undefined => enforced(file)?.decision.claim;

const STATEMENTS: readonly Looked[] = [
  {
    name: 'recovery-heard',
    says: '企业没有陈述、期限也没有过的，不能提出追回决定；要求听证的，听证之前不能',
    clause: 'measures/17',
    holds: ({ act, before }) => {
      const file = fileOf(before.county);
      if (act !== 'proposeRecovery' || file === undefined) return undefined;
      const isHeard = file.statements.length > 0 || before.county.today > file.notified.answerBy;
      return isHeard && (file.hearing !== undefined || file.statements.every(({ wantsHearing }) => !wantsHearing));
    },
  },
  {
    name: 'recovery-hands',
    says: '调查的不能主持听证、不能批准；主持听证的不能批准；批准的不能登记到账；经手的不能核销',
    clause: 'measures/17',
    holds: ({ act, as, before: { trail } }) => {
      const building = ['openRecovery', 'proposeRecovery'];
      if (act === 'hearRecovery') return !was(trail, building, as);
      if (act === 'decideRecovery') return !was(trail, [...building, 'hearRecovery'], as);
      if (act === 'bookReceipt') return !was(trail, [...building, 'hearRecovery', 'decideRecovery'], as);
      return act === 'writeOffRecovery' ? !was(trail, [...building, 'hearRecovery', 'decideRecovery', 'bookReceipt'], as) : undefined;
    },
  },
  {
    name: 'recovery-amount',
    says: '决定的金额不超过告知的，告知的不超过已拨付的，到账的不超过决定的',
    clause: 'measures/17',
    holds: ({ after }) => {
      const file = fileOf(after.county);
      if (file === undefined) return undefined;
      const decided = claimed(file)?.amountFen ?? 0;
      const told = file.notified.claim.amountFen;
      const came = enforced(file);
      return decided <= told && told <= file.target.paidFen && (came === undefined || received(came) <= decided);
    },
  },
  {
    name: 'recovery-books',
    says: '没有批准的追回决定，账上一分不动；到账多少，“已拨付”少多少，不多不少',
    clause: 'measures/13',
    holds: ({ act, before, after }) => {
      const file = enforced(fileOf(after.county));
      const moved = paidIn(before) - paidIn(after);
      if (act !== 'bookReceipt') return moved === 0n;
      return file !== undefined && moved === BigInt(file.receipts.at(-1)?.fen ?? -1);
    },
  },
  {
    name: 'recovery-disposed',
    says: '结案之后，“已追回”账上不留钱：或缴回来源，或退回原用途',
    clause: 'measures/13',
    holds: ({ act, after }) => (act === 'closeRecovery' ? heldIn(after.county.balances, 'region/recovered') === 0n : undefined),
  },
  {
    name: 'recovery-named',
    says: '只有弄虚作假的列入失信名单，而且必定列入；核算有误的从不列入',
    clause: 'measures/17',
    holds: ({ act, after }) => {
      const file = enforced(fileOf(after.county));
      if (act !== 'decideRecovery' || file === undefined) return undefined;
      return (file.decision.badFaithUntil !== undefined) === (file.decision.claim.trigger !== 'overpaid');
    },
  },
];

const ORDER: readonly (readonly string[])[] = [['none'], ['notified', 'proposed'], ['decided'], ['settled'], ['closed', 'dropped']];
const rank = (stage: string): number => ORDER.findIndex((stages) => stages.includes(stage));
/** The acts that are possible now or later. */
const ahead = (file: KnownRecovery | undefined): readonly RecoveryAct[] =>
  (Object.keys(RECOVERY_ACTS) as RecoveryAct[]).filter((act) =>
    RECOVERY_ACTS[act].from.some((stage) => rank(stage) >= rank(file?.stage ?? 'none')),
  );

/** What is decided on from here: words, names and superseded papers are left out. */
function keyOf({ county, trail }: At): string {
  const file = fileOf(county);
  const debt = enforced(file);
  return JSON.stringify([
    county.today,
    file?.stage,
    file?.notified.claim.trigger,
    file && [file.statements.length, file.statements.some(({ wantsHearing }) => wantsHearing), file.hearing !== undefined],
    file?.stage === 'proposed' && [file.proposal.claim.trigger, file.proposal.badFaithUntil],
    debt && [
      debt.decision.claim.trigger,
      debt.plan !== undefined,
      debt.askedPlan !== undefined,
      debt.receipts.map(({ fen }) => fen),
      debt.writtenOff?.fen,
    ],
    debt?.stage === 'closed' && debt.to,
    // Of a person's past what some act asks for that may still come.
    CAST.map(({ personId }) =>
      ahead(file)
        .filter((act) => RECOVERY_ACTS[act].notBy?.some((each) => (trail[each] ?? []).includes(personId)))
        .join(),
    ),
  ]);
}

export type RecoveryShown = Pick<Looked, 'name' | 'says' | 'clause'> & {
  readonly tried: number;
  readonly broken: readonly string[] | null;
};
export type RecoveryProof = {
  readonly states: number;
  readonly moves: number;
  readonly acts: ReadonlySet<string>;
  readonly shown: readonly RecoveryShown[];
};
const ENDS: readonly string[] = ['closed', 'dropped'];

/** Everything that can become of a payment that is looked into, breadth first; each statement asked of every step, and of every state that somebody can move it on. Stops at the first breach of `until`. */
export function proveRecovery(until?: string): RecoveryProof {
  const first: At = { county: Object.assign(walkTo('the end'), { today: DAYS[0] }), trail: {}, way: [] };
  const seen = new Set([keyOf(first)]);
  const reached = [first];
  const tried = new Map<string, number>();
  const broken = new Map<string, readonly string[]>();
  const acts = new Set<string>();
  let moves = 0;
  for (const at of reached) {
    if (until !== undefined && broken.has(until)) break;
    const steps = movesFrom(at);
    moves += steps.length;
    const file = fileOf(at.county);
    const isStuck = file !== undefined && !ENDS.includes(file.stage) && steps.length === 0;
    if (isStuck) broken.set('recovery-goes-on', [...at.way, `停在“${RECOVERY_STAGE_WORDS[file.stage]}”`]);
    for (const step of steps) {
      if (step.act !== undefined) acts.add(step.act);
      for (const { name, holds } of STATEMENTS) {
        const answer = holds(step);
        if (answer !== undefined) tried.set(name, (tried.get(name) ?? 0) + 1);
        if (answer === false && !broken.has(name)) broken.set(name, step.after.way);
      }
      const key = keyOf(step.after);
      if (seen.has(key)) continue;
      seen.add(key);
      reached.push(step.after);
    }
  }
  const goesOn = { name: 'recovery-goes-on', says: '没有结束的追回，总有人能办下一步', clause: 'measures/17' } as const;
  const shown = [
    ...STATEMENTS.map(({ name, says, clause }) => ({ name, says, clause, tried: tried.get(name) ?? 0 })),
    { ...goesOn, tried: reached.length },
  ];
  return { states: reached.length, moves, acts, shown: shown.map((each) => ({ ...each, broken: broken.get(each.name) ?? null })) };
}

/** A statement that was never put to the test is not shown. */
export const isRecoveryShown = ({ tried, broken }: RecoveryShown): boolean => tried > 0 && broken === null;

/** The list for auditors, after that of the way to the payment. */
export function sayRecovery({ states, moves, shown }: RecoveryProof): string {
  const lines = shown.flatMap(({ name, says, clause, tried, broken }, index) => [
    `${tried > 0 && broken === null ? '✓' : '✗'} ${index + 1}. ${says}。〔${citeClause(clause)}〕 检验 ${tried.toLocaleString('zh-CN')} 次 ${name}`,
    ...(broken ?? []).map((step, at) => `   ${at + 1}) ${step}`),
  ]);
  const head = `拨付之后的追回：${states.toLocaleString('zh-CN')} 个状态，${moves.toLocaleString('zh-CN')} 次办理或过期。`;
  return [head, ...lines].join('\n');
}
