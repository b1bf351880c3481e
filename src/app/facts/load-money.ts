import type { FactGroups } from '../../cases/needs.ts';
import type { FundSource } from '../../kernel/fund-source.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { accountOf, ACCOUNTS, sourceOf, type Account } from '../../kernel/accounts.ts';
import { heldIn } from '../../ledger/balances.ts';
import { fundPlanFactsOf } from '../../ledger/fund-plan.ts';
import { readBadFaith } from '../bad-faith.ts';
import type { Reads } from '../store.ts';
import { projectOf, type Asked } from './asked.ts';
import { readEvaluations } from './load-evaluations.ts';

export const PAID: readonly Account[] = [accountOf('region', 'paid'), accountOf('county', 'paid')];

/** What one firm was paid over its whole life in the programme. Fen. */
export const readPaid = async (reads: Pick<Reads, 'sumsOfFirms'>, creditCode: string): Promise<number> =>
  toWireFen((await reads.sumsOfFirms([creditCode], PAID)).get(creditCode) ?? 0n);

async function inBadFaith(asked: Asked): Promise<boolean> {
  const { creditCode } = projectOf(asked).application;
  return (await readBadFaith(asked.tx, [creditCode]))(creditCode, asked.context.today);
}

const accountsOf = (source: FundSource): readonly Account[] => ACCOUNTS.filter((account) => sourceOf(account) === source);

/** How the notice's source is allotted. The accounts of all sources stay locked until the act is done: some earmarks span them. */
export async function loadAllocation({ tx, state }: Asked): Promise<FactGroups['allocation']> {
  const source = 'notice' in state ? state.notice.source : 'region';
  return { fundPlan: fundPlanFactsOf(await tx.lockBalances(ACCOUNTS), source), evaluations: await readEvaluations(tx) };
}

/** Awards are bound to the region's money (measures/7.1), those paid before the file came here to what they were paid from; the accounts stay locked until the act is done. */
export async function loadCommitment(asked: Asked): Promise<FactGroups['commitment']> {
  const { application, told } = projectOf(asked);
  const source = told?.paidFrom ?? 'region';
  const balances = await asked.tx.lockBalances(accountsOf(source));
  return {
    availableFen: toWireFen(heldIn(balances, accountOf(source, 'allocated'))),
    alreadyPaidFen: await readPaid(asked.tx, application.creditCode),
    inBadFaith: await inBadFaith(asked),
    fundPlan: fundPlanFactsOf(balances, source),
  };
}
