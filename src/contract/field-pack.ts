import { z } from 'zod';
import { ACT_INPUTS } from './act-inputs.ts';

const id = z.string().min(1).max(200);
const photo = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(200) });
const visit = {
  /** The project. */
  caseId: id,
  /** The firm. */
  name: z.string().max(200),
  key: z.string().min(8).max(80),
  photos: z.array(photo).max(300),
};

/**
 * `pack.json` of a file that a device made of what it could not send: the records as they would have been sent, with the photos under
 * `photos/<digest>`. Large ones come in parts, each with all records and some of the photos.
 */
export const fieldPack = z.strictObject({
  format: z.literal('shuzhuan-field-1'),
  madeAt: z.iso.datetime(),
  part: z.int().min(1),
  parts: z.int().min(1),
  by: z.strictObject({ personId: id, name: z.string().max(80) }),
  visits: z
    .array(
      z.discriminatedUnion('act', [
        z.strictObject({ ...visit, inspectionId: id, act: z.literal('recordInspection'), input: ACT_INPUTS.recordInspection }),
        z.strictObject({ ...visit, inspectionId: id, act: z.literal('recordRefusal'), input: ACT_INPUTS.recordRefusal }),
        z.strictObject({ ...visit, act: z.literal('assessLevel'), input: ACT_INPUTS.assessLevel.required({ onSite: true }) }),
      ]),
    )
    .min(1)
    .max(100),
});
export type FieldPack = z.output<typeof fieldPack>;
