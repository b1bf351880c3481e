// What may follow on a payment, walked through from one paid firm.
import type { Actor } from '../../src/cases/act-rule.ts';
import { RECOVERY_ACTS, type RecoveryAct } from '../../src/cases/recovery/acts.ts';
import type { Claim } from '../../src/cases/recovery/records.ts';
import type { EnforcedRecovery, KnownRecovery } from '../../src/cases/recovery/state.ts';
import { asDay, type Day } from '../../src/kernel/day.ts';
import { heldForCase, heldIn } from '../../src/ledger/balances.ts';
import { type County, type Deed, person } from '../../test/county.ts';
import { OPENING, PROPOSAL, RECOVERY_ID } from '../../test/recovery-way.ts';
import { P, walkTo } from '../../test/way.ts';
import { did, type Looked, type Move, type Walk } from './walk.ts';

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

/** Bounded: one statement, and two receipts, which are enough to tell more from one. */
const isWithin = (county: County, act: RecoveryAct): boolean => {
  const file = fileOf(county);
  if (act === 'answerRecovery') return (file?.statements.length ?? 0) < 1;
  if (act === 'proposeInstalments') return enforced(file)?.plan === undefined && enforced(file)?.askedPlan === undefined;
  return act !== 'bookReceipt' || (enforced(file)?.receipts.length ?? 0) < 2;
};

const wishes = (county: County): Deed[] =>
  (Object.keys(RECOVERY_ACTS) as RecoveryAct[])
    .filter((act) => isWithin(county, act))
    .flatMap((act) =>
      CAST.filter(({ roles }) => RECOVERY_ACTS[act].roles.some((role) => roles.includes(role))).flatMap((as) =>
        choicesOf(act, county).map((input) => ({ kind: 'recovery' as const, id: RECOVERY_ID, act, as, input })),
      ),
    );

const BUILDING = ['openRecovery', 'proposeRecovery'];
/** Who did one of these may not do that. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  hearRecovery: BUILDING,
  decideRecovery: [...BUILDING, 'hearRecovery'],
  bookReceipt: [...BUILDING, 'hearRecovery', 'decideRecovery'],
  writeOffRecovery: [...BUILDING, 'hearRecovery', 'decideRecovery', 'bookReceipt'],
};
const paidIn = ({ county }: Move['before']): bigint => heldForCase(county.balances, 'region/paid', P);
const claimed = (file: KnownRecovery): Claim | undefined => enforced(file)?.decision.claim;

const STATEMENTS: readonly Looked[] = [
  {
    name: 'recovery-heard',
    says: '企业没有陈述、期限也没有过的，不能提出追回决定；要求听证的，听证之前不能',
    clause: 'measures/17',
    holds: ({ deed, before }) => {
      const file = fileOf(before.county);
      if (deed?.act !== 'proposeRecovery' || file === undefined) return undefined;
      const isHeard = file.statements.length > 0 || before.county.today > file.notified.answerBy;
      return isHeard && (file.hearing !== undefined || file.statements.every(({ wantsHearing }) => !wantsHearing));
    },
  },
  {
    name: 'recovery-hands',
    says: '调查的不能主持听证、不能批准；主持听证的不能批准；批准的不能登记到账；经手的不能核销',
    clause: 'measures/17',
    holds: ({ deed, before: { county } }) => {
      const apart = deed && BEFORE[deed.act];
      return apart && !did(county, RECOVERY_ID, apart, deed.as);
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
    holds: ({ deed, before, after }) => {
      const file = enforced(fileOf(after.county));
      const moved = paidIn(before) - paidIn(after);
      if (deed?.act !== 'bookReceipt') return moved === 0n;
      return file !== undefined && moved === BigInt(file.receipts.at(-1)?.fen ?? -1);
    },
  },
  {
    name: 'recovery-disposed',
    says: '结案之后，“已追回”账上不留钱：或缴回来源，或退回原用途',
    clause: 'measures/13',
    holds: ({ deed, after }) => (deed?.act === 'closeRecovery' ? heldIn(after.county.balances, 'region/recovered') === 0n : undefined),
  },
  {
    name: 'recovery-named',
    says: '只有弄虚作假的列入失信名单，而且必定列入；核算有误的从不列入',
    clause: 'measures/17',
    holds: ({ deed, after }) => {
      const file = enforced(fileOf(after.county));
      if (deed?.act !== 'decideRecovery' || file === undefined) return undefined;
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
function keyOf(county: County): unknown {
  const file = fileOf(county);
  const debt = enforced(file);
  return [
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
    CAST.map((as) =>
      ahead(file)
        .filter((act) => did(county, RECOVERY_ID, RECOVERY_ACTS[act].notBy ?? [], as))
        .join(),
    ),
  ];
}

/** Everything that can become of a payment that is looked into. */
export const RECOVERY_WALK: Walk = {
  title: '拨付之后的追回',
  first: () => walkTo('the end'),
  days: DAYS,
  wishes,
  keyOf,
  statements: STATEMENTS,
  goesOn: {
    name: 'recovery-goes-on',
    says: '没有结束的追回，总有人能办下一步',
    clause: 'measures/17',
    isOver: (county) => ['closed', 'dropped', undefined].includes(fileOf(county)?.stage),
  },
};
