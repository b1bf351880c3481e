import { NOTICE_PURPOSE_WORDS, type NoticeEvent } from './acts.ts';

/** One sentence for people on what happened. Names nobody who objected. */
export function noticeSentence(event: NoticeEvent): string {
  switch (event.type) {
    case 'notice-published':
      return `发布公示“${event.title}”（${NOTICE_PURPOSE_WORDS[event.purpose]}），共${event.items.length}家`;
    case 'objection-raised':
      return `收到第${event.objection.id}条异议`;
    case 'objection-settled':
      return `第${event.objectionId}条异议办结，${event.upheld ? '成立' : '不成立'}：${event.reply}`;
    case 'notice-concluded': {
      const passed = event.conclusions.filter(({ verdict }) => verdict.outcome === 'yes').length;
      return `公示结束，${passed}家无异议或异议不成立，${event.conclusions.length - passed}家异议成立`;
    }
  }
}
