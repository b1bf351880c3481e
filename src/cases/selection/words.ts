import type { SelectionBasis, SelectionEvent } from './acts.ts';

/** The expert review behind a list, for people, the public among them. */
export const sayBasis = (basis: SelectionBasis): string =>
  'panelId' in basis
    ? `专家评审“${basis.title}”${basis.reason === undefined ? '' : `，名单与推荐不一致：${basis.reason}`}`
    : `在本系统之外进行的专家评审，纪要：${basis.minutes}；没有在本系统评审的原因：${basis.reason}`;

/** One sentence for people on what happened. */
export function selectionSentence(event: SelectionEvent): string {
  switch (event.type) {
    case 'selection-submitted':
      return `提交名单“${event.title}”，共${event.items.length}家企业${event.basis === undefined ? '' : `，依据${sayBasis(event.basis)}`}`;
    case 'selection-approved':
      return '批准名单，可以公示';
    case 'selection-returned':
      return `退回名单：${event.reason}`;
  }
}
