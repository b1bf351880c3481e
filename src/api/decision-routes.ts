import { z } from 'zod';
import { answer, isDecisionName } from '../../policy/index.ts';
import type { Decision, Policy } from '../../policy/policy.ts';
import { ok, refuse } from '../kernel/result.ts';
import { statusOf } from './refusal-status.ts';
import { problemOfFaults } from './problem.ts';
import { openRoute, type Route, type Variant } from './route.ts';
import { verdictSchema } from './verdict-schema.ts';

const MEGABYTE = 1024 * 1024;

const variantsOf = (policy: Policy): Variant[] =>
  Object.values(policy.decisions as Record<string, Decision<unknown, object>>).map(({ name, title, facts }) => ({
    path: `/api/v1/decisions/${name}`,
    says: title,
    body: facts,
    answer: verdictSchema,
  }));

/** The policy's decisions for anyone: facts in, verdict with reasons and clauses out. Nothing is stored. */
export const decisionRoutes = (policy: Policy): readonly Route[] => [
  openRoute({
    method: 'POST',
    path: '/api/v1/decisions/:name',
    says: '按政策作出判定',
    changesNothing: true,
    bodyLimit: MEGABYTE,
    params: z.strictObject({ name: z.string().max(80) }),
    variants: variantsOf(policy),
    handle: async ({ params, request }) => {
      if (isDecisionName(policy, params.name)) return ok(answer(policy, params.name, request.body));
      return refuse('not-found', `没有名为“${params.name}”的判定，可用的有：${Object.keys(policy.decisions).join('、')}`);
    },
    send: (reply, found) =>
      'faults' in found ? reply.status(statusOf('bad-input')).send(problemOfFaults(found.faults)) : reply.send(found),
  }),
];
