import type { SaysEvents } from '../says-events.ts';
import type { SelectionEvent } from './events.ts';

export const SELECTION_WORDS: SaysEvents<SelectionEvent> = {
  'pilot-proposed': () => '列入拟试点名单，等待审批',
  'pilot-listed': () => '名单获批准，可以公示',
  'pilot-returned': (event) => `名单退回：${event.reason}`,
  'notice-opened': () => '开始公示',
  'pilot-confirmed': () => '公示期满无异议，确认为试点企业',
  'pilot-removed': (event) => `未列入试点：${event.reason}`,
};
