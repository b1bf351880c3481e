import type { ReviewBasis } from '../../panel/review-basis.ts';
import type { Publicised } from '../records.ts';

export type SelectionEvent =
  | { readonly type: 'pilot-proposed'; readonly selectionId: string; readonly basis?: ReviewBasis }
  | { readonly type: 'pilot-listed'; readonly selectionId: string }
  | { readonly type: 'pilot-returned'; readonly selectionId: string; readonly reason: string }
  | { readonly type: 'notice-opened'; readonly noticeId: string }
  | { readonly type: 'pilot-confirmed'; readonly publicised: Publicised }
  | { readonly type: 'pilot-removed'; readonly publicised: Publicised; readonly reason: string };
