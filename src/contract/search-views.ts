import type { ClauseId } from '../kernel/clause.ts';
import type { CaseKind } from './views.ts';

export type FoundCase = {
  readonly kind: CaseKind;
  readonly id: string;
  readonly title: string;
  readonly creditCode: string | null;
  /** Of a row: the register that it stands in. */
  readonly register: string | null;
  /** Where it stands, in words. */
  readonly standing: string;
};

/** `GET /api/v1/search?q=`: cases of every kind that the asker may see, and clauses of the policy. `more`: there are others. */
export type FoundView = {
  readonly cases: readonly FoundCase[];
  readonly more: boolean;
  readonly clauses: readonly { readonly id: ClauseId; readonly says: string }[];
};
