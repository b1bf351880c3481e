import type { NoticeItem, NoticePurpose } from '../../cases/notice/acts.ts';
import { publicityOf } from '../../cases/notice/publicity.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import { reviewsOf } from '../../cases/notice/reviews-of.ts';
import { asDay, formatDay } from '../../kernel/day.ts';
import type { Figure, Part } from './dispatch.ts';
import { heading, paragraph } from './blocks.ts';
import { type Content, type DispatchGiven, figuresFrom, stepOf } from './given.ts';

const WORDS: Record<
  NoticePurpose,
  { readonly clause: 'measures/11' | 'measures/12.2'; readonly basis: string; readonly subject: string; readonly amount: string }
> = {
  pilot: { clause: 'measures/11', basis: '第十一条', subject: '拟列入试点的企业', amount: '拟补助金额' },
  award: { clause: 'measures/12.2', basis: '第十二条，经县级初审和市级审核', subject: '拟兑付补助资金的企业', amount: '拟补助金额' },
  reward: { clause: 'measures/11', basis: '第十一条，经评选评价', subject: '拟兑付奖励资金的单位', amount: '拟奖励金额' },
};

type NoticeFigures = (item: NoticeItem, index: number, clause: 'measures/11' | 'measures/12.2') => readonly Part[];
/** One line of the list: unit, project, intended amount (measures/11). */
const lineOf =
  (figure: ReturnType<typeof figuresFrom<'notice'>>): NoticeFigures =>
  ({ caseId, name, project, amountSays }, index, clause) => [
    String(index + 1),
    figure({ key: `${caseId}.name`, text: name, clause }),
    figure({ key: `${caseId}.project`, text: project, clause }),
    figure({ key: `${caseId}.amount`, text: amountSays, clause }),
  ];

/** All notices say the same things of another list (measures/11, measures/12.2): who, what for, how much, until when, and where to object. */
export function noticeContent(given: DispatchGiven<'notice'>, notice: PublishedNotice): Content {
  const { purpose, title, items, startsOn, contact } = notice;
  const { clause, basis, subject, amount } = WORDS[purpose];
  const { value } = publicityOf(given.policy, notice, startsOn);
  if (value === null) throw new TypeError('a notice always has a last day');
  const figure = figuresFrom<'notice'>(given, 'notice-published', '公示发布时的记录');
  const say = (key: string, text: string): Figure => figure({ key, text, clause });
  const days = given.policy.parameters['publicityDays'];
  if (days === undefined) throw new RangeError('the pack states no publicityDays');
  return {
    title,
    occasion: stepOf<'notice'>(given, 'notice-published'),
    signer: null,
    addressee: null,
    attachments: [],
    copies: [],
    dated: startsOn,
    body: [
      paragraph(
        `根据《${given.policy.county.name}中小企业数字化转型专项资金管理办法》${basis}，现将${subject}予以公示，共`,
        say('count', String(items.length)),
        '家。公示期不少于',
        say('days', String(days.value)),
        '个工作日，自',
        say('from', formatDay(startsOn)),
        '起至',
        say('to', formatDay(asDay(value.lastDay))),
        '止。',
      ),
      heading('一、公示名单'),
      {
        kind: 'table',
        shares: [10, 34, 26, 30],
        head: ['序号', '单位名称', '项目内容', amount],
        rows: items.map((item, index) => [...lineOf(figure)(item, index, clause)]),
      },
      ...reviewsOf(items).map((review, index) => paragraph('名单依据：', say(`review.${index}`, review), '。')),
      heading('二、异议的提出和办理'),
      paragraph(
        '公示期间，单位和个人对公示内容有异议的，可以在网上公示页面提出，也可以按以下方式向我局反映，请写明事实和理由。我局逐条核查，办结后答复；没有异议或者异议不成立的，按程序办理。',
      ),
      paragraph('联系方式：', say('contact', contact), '。'),
    ],
  };
}
