import type { Actor } from '../../cases/act-rule.ts';
import { mayEnter } from '../may-read.ts';
import type { Paper } from '../store-papers.ts';

/** Whether somebody who may read the papers of a firm may also read this one. A bank's paper shows the account: it is for the firm itself and for those who pay and who watch payments. */
export const mayReadPaper = (actor: Actor, { about, firm }: Pick<Paper, 'about' | 'firm'>): boolean =>
  about !== 'account' || (actor.roles.includes('firm') && actor.organisation === firm) || mayEnter(actor, 'batches').ok;
