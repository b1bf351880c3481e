import { z } from 'zod';
import { answerWaysOut } from '../../policy/counterfactual/index.ts';
import { answer, type DecisionName, type Faults, isDecisionName } from '../../policy/index.ts';
import type { Decision, Policy } from '../../policy/policy.ts';
import { findEdition } from '../app/in-force.ts';
import { ok, refuse } from '../kernel/result.ts';
import { statusOf } from './refusal-status.ts';
import { problemOfFaults } from './problem.ts';
import { openRoute, type Route } from './route.ts';
import { verdictSchema, waysOutSchema } from './verdict-schema.ts';

const MEGABYTE = 1024 * 1024;

/** One question asked of every decision: where, what it says of itself, and how it is answered. */
type Asking = {
  readonly end: '' | '/ways-out';
  readonly says: (title: string) => string;
  readonly answer: z.ZodType;
  readonly ask: (policy: Policy, name: DecisionName, document: unknown) => object | Faults;
};

const askingOf = (described: Policy, { end, says, answer: answered, ask }: Asking): Route =>
  openRoute({
    method: 'POST',
    path: `/api/v1/decisions/:name${end}`,
    says: says('按政策作出判定'),
    changesNothing: true,
    bodyLimit: MEGABYTE,
    params: z.strictObject({ name: z.string().max(80) }),
    variants: Object.values(described.decisions as Record<string, Decision<unknown, object>>).map(({ name, title, facts }) => ({
      path: `/api/v1/decisions/${name}${end}`,
      says: says(title),
      body: facts,
      answer: answered,
    })),
    query: z.strictObject({ edition: z.string().max(2_000).optional().describe('政策版次，如 pengyang-2026；不写则按现行版次') }),
    handle: async ({ premises: { ports, programme }, params, query, request }) => {
      const edition = await findEdition(ports, programme.id, query.edition);
      if (!edition.ok) return edition;
      const policy = edition.value;
      if (isDecisionName(policy, params.name)) return ok(ask(policy, params.name, request.body));
      return refuse('not-found', `没有名为“${params.name}”的判定，可用的有：${Object.keys(policy.decisions).join('、')}`);
    },
    send: (reply, found) =>
      'faults' in found ? reply.status(statusOf('bad-input')).send(problemOfFaults(found.faults)) : reply.send(found),
  });

/**
 * The policy's decisions for anyone: facts in, verdict with reasons and clauses out, or what would turn it. Answered by the edition
 * that is asked for, else by the one in force, as every case is; `described` only lends its words to the OpenAPI document.
 */
export const decisionRoutes = (described: Policy): readonly Route[] => [
  askingOf(described, { end: '', says: (title) => title, answer: verdictSchema, ask: answer }),
  askingOf(described, { end: '/ways-out', says: (title) => `${title}：怎样才行`, answer: waysOutSchema, ask: answerWaysOut }),
];
