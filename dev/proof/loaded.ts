// The facts that the use cases load, read from the world as it is.
import type { FactGroups } from '../../src/cases/needs.ts';
import type { Money } from '../../src/cases/project/readiness.ts';
import { heldForCase, heldIn } from '../../src/ledger/balances.ts';
import { fundPlanFactsOf } from '../../src/ledger/fund-plan.ts';
import { PROJECT_ID, type World } from './world.ts';

function paidBefore({ balances }: World): number {
  return Number(heldForCase(balances, 'region/paid', PROJECT_ID) + heldForCase(balances, 'county/paid', PROJECT_ID));
}
export const commitment = (world: World): FactGroups['commitment'] => ({
  availableFen: Number(heldIn(world.balances, 'region/allocated')),
  alreadyPaidFen: paidBefore(world),
  fundPlan: fundPlanFactsOf(world.balances, 'region'),
});
export const allocation = (world: World): FactGroups['allocation'] => ({ fundPlan: fundPlanFactsOf(world.balances, 'region') });
export const payment = (world: World): Money => ({
  availableFen: Number(heldForCase(world.balances, 'region/committed', PROJECT_ID)),
  alreadyPaidFen: paidBefore(world),
});
export const projects = ({ cases }: World): FactGroups['projects'] => ({ projects: [{ caseId: PROJECT_ID, state: cases.project }] });
/** No reward, benchmark or service is in the model: they have notices and lives of their own. */
export const noticed = (world: World): FactGroups['noticed'] => ({ ...projects(world), outlays: [] });
