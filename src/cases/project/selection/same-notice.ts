import { refuse, type Refused } from '../../../kernel/result.ts';
import type { Publicised } from '../events.ts';
import type { Dossier } from '../state.ts';

/** Refuses the conclusion of a notice in which the project does not stand. */
export const otherNotice = (state: Dossier, { noticeId }: Publicised): Refused | null =>
  state.openNotice === noticeId
    ? null
    : refuse('stale', `${state.application.name}不在这次公示中，请刷新后重办`, { clause: 'measures/11' });

/** Whether an objection was upheld: only that removes a firm or disputes its award, not a period still running. */
export const isObjectionUpheld = ({ verdict }: Publicised): boolean =>
  verdict.because.some(({ test, holds }) => test === 'none-upheld' && holds === false);

/** What a notice that cannot carry its item came to, in the words of its verdict. */
export const reasonOf = ({ verdict }: Publicised): string =>
  verdict.because
    .filter(({ holds }) => holds !== true)
    .map(({ says }) => says)
    .join('；');
