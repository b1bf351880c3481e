import { sayBasis } from '../panel/review-basis.ts';
import { sayWeighed } from '../performance/weigh.ts';
import type { SelectionEvent } from './acts.ts';

/** One sentence for people on what happened. */
export function selectionSentence(event: SelectionEvent): string {
  switch (event.type) {
    case 'selection-submitted':
      return [
        `提交名单“${event.title}”，共${event.items.length}家企业`,
        ...(event.basis === undefined ? [] : [`依据${sayBasis(event.basis)}`]),
        ...(event.passedOver === undefined
          ? []
          : [`有优先条件而没有列入的${event.passedOver.names.join('、')}：${event.passedOver.reason}`]),
      ].join('，');
    case 'selection-approved':
      return `批准名单，可以公示${sayWeighed(event)}`;
    case 'selection-returned':
      return `退回名单：${event.reason}`;
  }
}
