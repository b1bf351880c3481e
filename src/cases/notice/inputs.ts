import type { NoInput } from '../given.ts';
import type { NoticePurpose } from './acts.ts';

export type NoticeInputs = {
  readonly publishNotice: {
    readonly purpose: NoticePurpose;
    readonly title: string;
    readonly caseIds: readonly string[];
    readonly contact: string;
  };
  readonly raiseObjection: { readonly caseId?: string | undefined; readonly text: string; readonly name: string; readonly phone: string };
  readonly settleObjection: { readonly objectionId: string; readonly upheld: boolean; readonly reply: string };
  readonly concludeNotice: NoInput;
};
