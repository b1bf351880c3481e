import type { ActOffer } from '../../contract/views.ts';

/** Whether an act may be begun: what is still wanted is at most the second factor, which its dialog asks for. */
export const isOpen = ({ allowed, refusal }: ActOffer): boolean => allowed || refusal?.code === 'second-factor-needed';
