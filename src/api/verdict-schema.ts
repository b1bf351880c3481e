import { z } from 'zod';

/** A verdict on the wire (`kernel/verdict.ts`), for the OpenAPI document. */
export const verdictSchema = z.object({
  decision: z.string(),
  pack: z.string(),
  outcome: z.enum(['yes', 'no', 'unknown']),
  value: z.record(z.string(), z.unknown()).nullable(),
  because: z.array(
    z.object({ test: z.string(), clause: z.string(), holds: z.union([z.boolean(), z.literal('unknown')]), says: z.string() }),
  ),
  missing: z.array(z.string()),
  provisional: z.boolean(),
});

/** What would turn each test that does not hold (`policy/counterfactual`), beside the verdict. */
export const waysOutSchema = z.object({
  verdict: verdictSchema,
  ways: z.array(
    z.object({
      test: z.string(),
      clause: z.string(),
      kind: z.enum(['changeable', 'waits', 'not-changeable', 'unstated']),
      says: z.string(),
      change: z
        .object({
          set: z.record(z.string(), z.unknown()).optional(),
          state: z.array(z.string()).optional(),
          on: z.iso.date().optional(),
        })
        .nullable(),
      gain: z.object({ recognisedFen: z.int(), subsidyFen: z.int() }).optional(),
    }),
  ),
});
