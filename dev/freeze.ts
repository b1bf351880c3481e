// Freezes a version: asks it some hundred questions and keeps what it answered beside it. What is frozen is never frozen anew.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { findPolicy } from '../policy/index.ts';
import type { DecisionName } from '../policy/policy.ts';
import { simulatePopulation } from '../policy/what-if/index.ts';
import { factsWithGaps, wholeFacts } from '../test/arbitrary-facts.ts';
import { freeze } from './freeze/freeze.ts';

const WHOLE = 30;
const WITH_GAPS = 15;
const LIKELY = 80;
const SEED = 2026;

const [, , name = ''] = process.argv;
const policy = findPolicy(name);
const file = fileURLToPath(new URL(`../policy/${name}/frozen.jsonl`, import.meta.url));

if (policy?.name !== name || policy.issue.pack !== name) throw new RangeError(`no such version: ${name}`);
if (existsSync(file)) throw new Error(`${name} is frozen: write an amendment instead (CONTRIBUTING, recipe 1)`);
// Random facts seldom meet every condition at once; the invented population often does.
const likely = simulatePopulation(SEED, LIKELY).flatMap((each) => [
  { decision: each.decision, facts: each.facts },
  ...('expenses' in each ? (each.expenses ?? []) : []).map(({ facts }) => ({ decision: 'expense' as const, facts })),
]);
const random = (Object.keys(policy.decisions) as DecisionName[]).flatMap((decision) =>
  [
    ...fc.sample<object>(wholeFacts[decision], { seed: SEED, numRuns: WHOLE }),
    ...fc.sample(factsWithGaps(decision), { seed: SEED, numRuns: WITH_GAPS }).map(({ partial }): object => partial),
  ].map((facts) => ({ decision, facts })),
);
writeFileSync(file, freeze(policy, [...likely, ...random]));
