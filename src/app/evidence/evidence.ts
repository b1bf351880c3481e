import { z } from 'zod';
import { isDay, type Day } from '../../kernel/day.ts';
import type { KeptReason } from '../../kernel/kept-reasons.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { KEPT_NAMES, keptRegisters } from '../../registers/kept/index.ts';
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
  at: z.iso.datetime(),
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

/** What a row of a kept register says in its cells, or changes in them; which of them are files, its register's columns say. */
const rowShape = z.object({
  register: z.enum(KEPT_NAMES).optional(),
  cells: z.record(z.string(), z.unknown()).optional(),
  changes: z.record(z.string(), z.unknown()).optional(),
});
function filesOfRow(payloads: readonly unknown[]): readonly string[] {
  const said = payloads.flatMap((payload) => rowShape.safeParse(payload).data ?? []);
  const columns = said.flatMap(({ register }) => (register === undefined ? [] : keptRegisters[register].columns));
  const keys = columns.filter(({ kind }) => kind === 'file').map(({ key }) => key);
  const values = said.flatMap(({ cells, changes }) => keys.map((key) => cells?.[key] ?? changes?.[key]));
  return values.flatMap((value) => hex.safeParse(value).data ?? []);
}

/** The digests of all files that the payloads of one case name, each once, in order. */
export function digestsIn(payloads: readonly unknown[]): readonly string[] {
  const found = new Set(filesOfRow(payloads));
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
