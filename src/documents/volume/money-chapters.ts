import type { KnownProject } from '../../cases/named-projects.ts';
import type { Review } from '../../cases/project/events.ts';
import { citeClause } from '../../kernel/clause.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { paragraph } from '../dispatch/blocks.ts';
import { chapter, table } from './chapter.ts';
import type { Chapter } from './volume.ts';

const reviewRows = (by: string, reviews: readonly Review[]): string[][] =>
  reviews.map((each) => [by, formatDay(each.on), each.outcome === 'approved' ? '同意' : '退回', each.by, each.opinion]);

/** Reviews of county and city, and the arithmetic of the award (measures/12.2, measures/7.1). */
export const awardChapter = (state: KnownProject): Chapter =>
  chapter(
    '审核和补助',
    table(
      [
        ['审核', 12],
        ['日期', 24],
        ['结论', 12],
        ['审核人', 18],
        ['意见', 34],
      ],
      [...reviewRows('县级', state.countyReviews), ...reviewRows('市级', state.cityReviews)],
    ),
    'award' in state
      ? table(
          [
            ['步骤', 52],
            ['依据', 24],
            ['金额（元）', 24],
          ],
          state.award.steps.map(({ says, clause, fen }) => [says, citeClause(clause), formatYuan(fen)]),
        )
      : null,
    'award' in state ? paragraph(`补助${formatYuan(state.award.amountFen)}元。`) : null,
  );

/** What was paid, when (measures/12.2). Accounts are not printed. */
export const paymentChapter = (state: KnownProject): Chapter =>
  chapter(
    '拨付',
    state.stage === 'paid'
      ? paragraph(
          `${formatDay(state.payment.paidOn)}拨付${formatYuan(state.payment.amountFen)}元，支付指令${state.payment.instructionId}，经办${state.payment.by}。`,
        )
      : null,
  );
