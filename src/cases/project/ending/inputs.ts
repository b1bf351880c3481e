import type { Disqualifying } from './triggers.ts';

export type EndingInputs = {
  readonly noticeDisqualification: { readonly trigger: Disqualifying; readonly findings: string };
  readonly answerDisqualification: { readonly text: string };
  readonly proposeDisqualification: { readonly opinion: string };
  readonly disqualify: { readonly opinion: string };
  readonly dropDisqualification: { readonly reason: string };
};
