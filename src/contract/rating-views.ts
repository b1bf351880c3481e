import { z } from 'zod';
import type { Rating } from '../cases/rating/rate-provider.ts';
import { dayField } from './day-field.ts';

/** `GET /api/v1/ratings`: how a provider did by the records of today. `place`: among all who can be rated; `arithmetic`: the whole of it in words. */
export type RatingRow = Rating & { readonly place: number | null; readonly arithmetic: string };

/** `POST /api/v1/ratings`: tells every provider its rating. `dueOn`: until when it may appeal and is answered. */
export const issueRatings = z.strictObject({
  key: z.string().min(8).max(80),
  dueOn: dayField('申诉和答复期限'),
});
export type IssueRatings = z.infer<typeof issueRatings>;
