import type { IndependenceFacts, Policy, SubsidyFacts } from '../../policy/policy.ts';
import type {
  Named,
  Rehearsal,
  RehearsedApplicant,
  RehearsedExpense,
  RehearsedFund,
  RehearsedLevel,
  RehearsedPair,
  RehearsedPilot,
} from '../documents/rehearsal.ts';
import {
  allottedFen,
  applicationFacts,
  belongsWith,
  type OfficeFolder,
  otherSubsidiesOf,
  partyFacts,
  type PilotAnswers,
  pilotAnswers,
  type ReadExpense,
  readExpenses,
  type RowIn,
  type Window,
} from '../intake/index.ts';
import { present } from '../intake/present.ts';
import { leftOver } from './left-over.ts';
import { sumFen, toWireFen } from '../kernel/fen.ts';
import type { Verdict } from '../kernel/verdict.ts';

const addFen = (fens: readonly number[]): number => toWireFen(sumFen(fens.map(BigInt)));

/** Code and name as the sheet shows them: a code that could not be read still tells people which row is meant. */
const named = (row: RowIn<'applications'> | RowIn<'providers'> | RowIn<'evaluators'>): Named => ({
  creditCode: row.values.creditCode ?? row.raw['creditCode'] ?? '',
  name: row.values.name ?? '',
});

/** The verdict with nothing settled: the decision could not be asked, because a fact that it cannot do without is not known. */
const unsettled = <Value extends object>(verdict: Verdict<Value>, says: string, missing: readonly string[]): Verdict<Value> => ({
  ...verdict,
  outcome: 'unknown',
  value: null,
  because: verdict.because.map((reason) => ({ ...reason, holds: 'unknown', says })),
  missing,
});

function rehearseApplicants({ rows }: OfficeFolder, policy: Policy): RehearsedApplicant[] {
  const { decide } = policy.decisions['enterprise-eligibility'];
  return (rows.applications ?? []).map((row) => ({ ...named(row), place: row.source, verdict: decide(applicationFacts(row, rows)) }));
}

function rehearseExpense({ row, facts }: ReadExpense, policy: Policy): RehearsedExpense {
  const invoice = row.values.invoice ?? row.raw['invoice'] ?? '';
  const [verdict, steps] = [policy.decisions.expense.decide(facts), policy.explain.expense(facts)];
  return { invoice, title: row.values.title ?? '', place: row.source, facts, verdict, steps };
}

const rehearseLevel = (facts: PilotAnswers['before'], policy: Policy): RehearsedLevel | null =>
  facts ? { facts, verdict: policy.decisions['digital-level'].decide(facts), bars: policy.explain.level(facts).levels } : null;

function levelFacts(before: RehearsedLevel | null, after: RehearsedLevel | null): SubsidyFacts['level'] {
  const [from, to] = [before?.verdict.value?.level, after?.verdict.value?.level];
  return from === undefined || to === undefined ? undefined : { before: from, after: to };
}

/** The pilot is taken to be admitted, finished and accepted: that is what is rehearsed. */
function rehearsePilot(answers: PilotAnswers, folder: OfficeFolder, ledger: readonly ReadExpense[], policy: Policy): RehearsedPilot {
  const { subject } = answers;
  const [before, after] = [rehearseLevel(answers.before, policy), rehearseLevel(answers.after, policy)];
  const theirs = ledger.filter(({ row }) => belongsWith(row.values, subject));
  const expenses = theirs.map((expense) => rehearseExpense(expense, policy));
  const recognisedFen = addFen(expenses.map(({ verdict }) => verdict.value?.recognisedFen ?? 0));
  const others = otherSubsidiesOf(folder.rows, subject);
  const facts = present<SubsidyFacts>({
    inPilot: true,
    completed: true,
    accepted: true,
    level: levelFacts(before, after),
    recognisedFen: folder.rows.expenses ? recognisedFen : undefined,
    sameKindSubsidy: others?.some(({ level, sameKind }) => sameKind && (level === 'region' || level === 'city')),
    disqualified: false,
    reductionFen: undefined,
    reductionReason: undefined,
  });
  const name = subject.name ?? folder.rows.applications?.find(({ values }) => values.creditCode === subject.creditCode)?.values.name ?? '';
  const subsidy = policy.decisions.subsidy.decide(facts);
  const steps = policy.explain.subsidy(facts);
  return { creditCode: answers.codeText, name, before, after, expenses, recognisedFen, facts, subsidy, steps };
}

/** Whether each provider and each evaluator may work on the same project. */
function rehearsePairs({ rows }: OfficeFolder, policy: Policy): RehearsedPair[] {
  const { decide } = policy.decisions.independence;
  const verdictOf = (provider: RowIn<'providers'>, other: RowIn<'evaluators'>): RehearsedPair['verdict'] => {
    const [transformer, evaluator] = [partyFacts(provider), partyFacts(other)];
    if (transformer && evaluator) return decide({ transformer, evaluator });
    const nobody: IndependenceFacts = { transformer: { creditCode: 'A' }, evaluator: { creditCode: 'B' } };
    const missing = [...(transformer ? [] : ['transformer.creditCode']), ...(evaluator ? [] : ['evaluator.creditCode'])];
    return unsettled(decide(nobody), '统一社会信用代码读不出来，还不能判断', missing);
  };
  return (rows.providers ?? []).flatMap((provider) =>
    (rows.evaluators ?? []).map((evaluator) => ({
      transformer: named(provider),
      evaluator: named(evaluator),
      verdict: verdictOf(provider, evaluator),
    })),
  );
}

/** The region's money, were these subsidies its only use. */
function rehearseFund({ rows }: OfficeFolder, pilots: readonly RehearsedPilot[], policy: Policy): RehearsedFund {
  const { decide } = policy.decisions['fund-plan'];
  const granted = pilots.filter(({ subsidy }) => subsidy.outcome === 'yes');
  const subsidiesFen = addFen(granted.map(({ subsidy }) => subsidy.value?.amountFen ?? 0));
  const regionFen = allottedFen(rows, 'region');
  const verdict = decide({ totalFen: regionFen ?? 0, uses: [{ kind: 'transformation', fen: subsidiesFen }] });
  return {
    regionFen,
    countyFen: allottedFen(rows, 'county'),
    subsidiesFen,
    verdict: regionFen === null ? unsettled(verdict, '没有读到自治区资金的总额，还不能判断', ['totalFen']) : verdict,
  };
}

/**
 * Decides a whole programme from an office's folder with the same functions as the running system, supposing that every
 * acceptance passes. Pure: the same folder, window and policy give the same rehearsal.
 */
export function rehearse(folder: OfficeFolder, window: Window, policy: Policy): Rehearsal {
  const ledger = readExpenses(folder, window);
  const answered = pilotAnswers(folder.rows);
  const pilots = answered.map((answers) => rehearsePilot(answers, folder, ledger, policy));
  return {
    pack: policy.name,
    packTitle: policy.title,
    window,
    applicants: rehearseApplicants(folder, policy),
    pilots,
    pairs: rehearsePairs(folder, policy),
    fund: rehearseFund(folder, pilots, policy),
    faults: folder.faults,
    leftOver: leftOver(folder, answered),
  };
}
