import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { SanctionAct } from './acts.ts';
import type { Said, Sanctioned } from './records.ts';

type File = {
  readonly sanctioned: Sanctioned;
  readonly openedOn: Day;
  readonly statements: readonly Said[];
  readonly hands: Hands<SanctionAct>;
};
export type NotifiedSanction = File & { readonly stage: 'notified' };
export type ImposedSanction = File & { readonly stage: 'imposed'; readonly imposedOn: Day; readonly opinion: string };
export type KnownSanction =
  | NotifiedSanction
  | ImposedSanction
  | (File & { readonly stage: 'dropped'; readonly reason: string })
  | (File & { readonly stage: 'lifted'; readonly imposedOn: Day; readonly liftedOn: Day; readonly reason: string });
export type Sanction = { readonly stage: 'none' } | KnownSanction;
