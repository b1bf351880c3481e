import type { SelectionEvent } from './acts.ts';

/** One sentence for people on what happened. */
export function selectionSentence(event: SelectionEvent): string {
  switch (event.type) {
    case 'selection-submitted':
      return `提交名单“${event.title}”，共${event.items.length}家企业${event.basis === undefined ? '' : `，依据“${event.basis.title}”${event.basis.reason === undefined ? '' : `，与推荐不一致：${event.basis.reason}`}`}`;
    case 'selection-approved':
      return '批准名单，可以公示';
    case 'selection-returned':
      return `退回名单：${event.reason}`;
  }
}
