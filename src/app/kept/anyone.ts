import type { Who } from '../ports.ts';

/** Whoever sends something without signing in: nobody in particular, and nothing is kept of them but what they write. */
export const anyone = (programmeId: string): Who => ({
  programmeId,
  actor: { personId: 'public', name: '社会公众', roles: ['public'], secondFactor: false },
});
