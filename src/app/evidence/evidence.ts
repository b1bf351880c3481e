import { z } from 'zod';
import { isDay, type Day } from '../../kernel/day.ts';
import type { KeptReason } from '../../kernel/kept-reasons.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { WrittenEvent } from '../store-history.ts';

/** One case as somebody outside can check it: its events, what they name, and that a published root covers them. */
export type Evidence = {
  readonly proof: Proof;
  readonly events: readonly WrittenEvent[];
  /** Those that the events name, by id. */
  readonly reasons: readonly KeptReason[];
  /** Those that the events name, by digest. */
  readonly files: readonly EvidenceFile[];
};
export type EvidenceFile = { readonly digest: string; readonly name: string; readonly bytes: Uint8Array };
export type Proof = z.infer<typeof proofShape>;

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
const whole = z.number().int().nonnegative();

/** That event `version` of the case, whose hash is `head`, stands under the root of day `on`. */
export const proofShape = z.strictObject({
  programmeId: z.string(),
  caseId: z.string(),
  version: whole,
  head: hex,
  on: day,
  root: hex,
  index: whole,
  treeSize: whole,
  path: z.array(hex).readonly(),
});
export const eventShape = z.strictObject({
  caseId: z.string(),
  version: whole,
  type: z.string(),
  act: z.string(),
  actor: z.strictObject({ personId: z.string(), name: z.string() }),
  on: day,
  at: z.string(),
  prevHash: hex,
  hash: hex,
  text: z.string(),
});
export const reasonsShape = z.array(
  z.strictObject({
    id: z.string(),
    test: z.string(),
    clause: z.custom<ClauseId>((value) => typeof value === 'string'),
    holds: z.union([z.boolean(), z.literal('unknown')]),
    says: z.string(),
  }),
);

/** The one way a document of the pack is written, so that not even a blank can be changed unseen. Keys in the order of the shape. */
export const written = (shape: z.ZodType, document: unknown): string => `${JSON.stringify(shape.parse(document), null, 1)}\n`;

const FILE_KEYS = ['digest', 'invoiceFile'];

/** The digests of all files that these payloads name, each once, in order. */
export function digestsIn(payloads: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (FILE_KEYS.includes(key) && typeof inner === 'string' && hex.safeParse(inner).success) found.add(inner);
      walk(inner);
    }
  };
  payloads.forEach(walk);
  return [...found].sort();
}
