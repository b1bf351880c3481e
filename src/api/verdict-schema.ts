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
