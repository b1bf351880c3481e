import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { ROLE_WORDS } from '../../roles.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { BlockerAct } from './acts.ts';
import { namedBlocker, noBlockerFor } from './named-blocker.ts';

const clause = 'plan/2.2.2';

/** Says what is in the way; it waits to be given to somebody. */
const raiseBlocker: ProjectDeed<'raiseBlocker'> = {
  decide: ({ blockers = [] }, { input: { text, source = 'other' }, context: { actor, today } }) => {
    const blocker = { id: String(blockers.length + 1), text, source, raisedBy: actor.name, raisedOn: today, step: 'open' as const };
    return ok([{ type: 'blocker-raised', blocker }]);
  },
};

/** Gives it to an office, a department or the provider until a day, or to another one. Refuses a day that has passed. */
const assignBlocker: ProjectDeed<'assignBlocker'> = {
  obstacle: noBlockerFor('assignBlocker'),
  decide: (state, { input: { blockerId, owner, person, dueOn }, context: { today } }) => {
    const found = namedBlocker(state, 'assignBlocker', blockerId);
    if (!found.ok) return found;
    if (dueOn < today) return refuse('bad-input', `办结期限不能早于今天（${formatDay(today)}）`, { clause });
    return ok([{ type: 'blocker-assigned', blockerId, owner, dueOn, ...(person !== undefined && { person }) }]);
  },
};

/** Says how it was solved. Refuses everybody but whom it was given to; the officer may say it for them. */
const resolveBlocker: ProjectDeed<'resolveBlocker'> = {
  obstacle: noBlockerFor('resolveBlocker'),
  decide: (state, { input: { blockerId, answer }, context: { actor } }) => {
    const found = namedBlocker(state, 'resolveBlocker', blockerId);
    if (!found.ok) return found;
    const { owner = 'officer' } = found.value;
    if (!actor.roles.includes(owner) && !actor.roles.includes('officer'))
      return refuse('not-permitted', `第${blockerId}号堵点派给了${ROLE_WORDS[owner]}，由其办结`, { clause });
    return ok([{ type: 'blocker-resolved', blockerId, answer }]);
  },
};

const confirmBlocker: ProjectDeed<'confirmBlocker'> = {
  obstacle: noBlockerFor('confirmBlocker'),
  decide: (state, { input: { blockerId } }) => {
    const found = namedBlocker(state, 'confirmBlocker', blockerId);
    return found.ok ? ok([{ type: 'blocker-confirmed', blockerId }]) : found;
  },
};

/** It was not solved after all: it has to be given to somebody anew. */
const reopenBlocker: ProjectDeed<'reopenBlocker'> = {
  obstacle: noBlockerFor('reopenBlocker'),
  decide: (state, { input: { blockerId, reason } }) => {
    const found = namedBlocker(state, 'reopenBlocker', blockerId);
    return found.ok ? ok([{ type: 'blocker-reopened', blockerId, reason }]) : found;
  },
};

/** Takes it up: to the director first, then to the task force. Refuses when it already lies there. */
const escalateBlocker: ProjectDeed<'escalateBlocker'> = {
  obstacle: noBlockerFor('escalateBlocker'),
  decide: (state, { input: { blockerId, reason } }) => {
    const found = namedBlocker(state, 'escalateBlocker', blockerId);
    if (!found.ok) return found;
    const { escalatedTo } = found.value;
    if (escalatedTo === 'taskforce') return refuse('already-done', `第${blockerId}号堵点已经升级到专班`, { clause: 'plan/4.1' });
    return ok([{ type: 'blocker-escalated', blockerId, to: escalatedTo === undefined ? 'director' : 'taskforce', reason }]);
  },
};

/** Ends it without the firm's word: raised twice, withdrawn, or solved while the firm keeps silent; the reason stays. */
const closeBlocker: ProjectDeed<'closeBlocker'> = {
  obstacle: noBlockerFor('closeBlocker'),
  decide: (state, { input: { blockerId, reason } }) => {
    const found = namedBlocker(state, 'closeBlocker', blockerId);
    return found.ok ? ok([{ type: 'blocker-closed', blockerId, reason }]) : found;
  },
};

export const BLOCKER_DEEDS: { readonly [A in BlockerAct]: ProjectDeed<A> } = {
  raiseBlocker,
  assignBlocker,
  resolveBlocker,
  confirmBlocker,
  reopenBlocker,
  escalateBlocker,
  closeBlocker,
};
