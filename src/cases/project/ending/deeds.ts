import type { ProjectDeed } from '../project-deed.ts';
import type { EndingAct } from './acts.ts';
import { disqualify } from './disqualify.ts';
import { answerDisqualification, dropDisqualification, noticeDisqualification, proposeDisqualification } from './hearing.ts';

export const ENDING_DEEDS: { readonly [A in EndingAct]: ProjectDeed<A> } = {
  noticeDisqualification,
  answerDisqualification,
  proposeDisqualification,
  disqualify,
  dropDisqualification,
};
