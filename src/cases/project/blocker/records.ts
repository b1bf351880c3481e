import type { Day } from '../../../kernel/day.ts';
import type { Role } from '../../roles.ts';

/** Whom a blocker can be given to: an office, a department, or the provider of the works. */
export const BLOCKER_OWNERS = [
  'officer',
  'director',
  'development',
  'park',
  'science',
  'finance',
  'taskforce',
  'provider',
] as const satisfies readonly Role[];
export type BlockerOwner = (typeof BLOCKER_OWNERS)[number];
/** Where it was heard of. */
export const BLOCKER_SOURCES = ['report', 'visit', 'other'] as const;
export type BlockerSource = (typeof BLOCKER_SOURCES)[number];
export type BlockerStep = 'open' | 'assigned' | 'resolved' | 'closed';

/** 堵点: something in the way of the works, with who has to see to it and until when. */
export type Blocker = {
  readonly id: string;
  readonly text: string;
  readonly source: BlockerSource;
  readonly raisedBy: string;
  readonly raisedOn: Day;
  readonly step: BlockerStep;
  readonly owner?: BlockerOwner;
  readonly person?: string;
  readonly dueOn?: Day;
  readonly answer?: string;
  /** How far up it went. */
  readonly escalatedTo?: 'director' | 'taskforce';
  /** Why it came back, or was closed without the firm's word. */
  readonly reason?: string;
};
