import type { RefusalCode } from '../kernel/result.ts';

/** The one place that knows HTTP statuses of refusals. */
const STATUS: Record<RefusalCode, number> = {
  'not-signed-in': 401,
  'not-permitted': 403,
  'second-factor-needed': 403,
  'same-person': 403,
  'not-found': 404,
  'wrong-stage': 409,
  stale: 409,
  busy: 409,
  'too-many': 429,
  'already-done': 409,
  'policy-says-no': 409,
  'facts-missing': 409,
  funds: 409,
  'bad-input': 422,
  'too-large': 413,
  'unreadable-file': 422,
};

export const statusOf = (code: RefusalCode): number => STATUS[code];

/** What the server itself says before any use case is asked. */
export const EDGE_STATUS = { created: 201, seeOther: 303, wrongMediaType: 415, tooMany: 429, defect: 500 } as const;
