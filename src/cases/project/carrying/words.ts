import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { SaysEvents } from '../says-events.ts';
import { PROJECT_STAGE_WORDS } from '../stages.ts';
import type { CarryingEvent } from './events.ts';
import type { EarlierStepName, EarlierSteps } from './records.ts';

export const EARLIER_STEP_WORDS: Readonly<Record<EarlierStepName, string>> = {
  listed: '试点名单',
  plan: '方案审定',
  contract: '首份合同签订',
  failed: '限期整改通知',
  accepted: '验收通过',
  county: '县级初审',
  city: '市级审核',
  paid: '补助拨付',
};

/** The very cell: file, sheet, and address, or the row where the sheet has no such column. */
export const saySource = ({ source: { file, sheet, row }, cells }: Pick<EarlierSteps, 'source' | 'cells'>, column?: string): string => {
  const place = (column === undefined ? undefined : cells[column]) ?? `第${row}行`;
  return `${file}${sheet === null ? '' : `“${sheet}”`}${place}`;
};

const sayAward = (earlier: EarlierSteps): string =>
  earlier.awardFen === undefined ? '' : `，核定补助${formatYuan(earlier.awardFen)}元（${saySource(earlier, 'awardFen')}）`;

export const CARRYING_WORDS: SaysEvents<CarryingEvent> = {
  'earlier-steps-noted': ({ earlier }) =>
    `登记接入前的办理：已到“${PROJECT_STAGE_WORDS[earlier.stage]}”，据${saySource(earlier)}；待另一人确认`,
  'carried-over': ({ earlier, opinion }) =>
    `确认接入：系统启用前已办到“${PROJECT_STAGE_WORDS[earlier.stage]}”${sayAward(earlier)}：${opinion}`,
  'earlier-payment-booked': ({ payment }) =>
    `登记系统启用前的拨付：${formatDay(payment.paidOn)}已付${formatYuan(payment.amountFen)}元，银行流水号${payment.instructionId}`,
};
