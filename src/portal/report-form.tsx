import type { PrefilledLine } from '../cases/project/reporting/prefill-report.ts';
import { FORM_TOKEN } from '../api/origin.ts';
import { formatDay, isDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import { formatMonth, type Month } from '../kernel/month.ts';
import { Asked, type SavedForm } from './asked-field.tsx';
import { Saved } from './draft-form.tsx';
import { FaultSummary } from './form-field.tsx';
import { reportField } from './report-answers.ts';

export type ReportDraft = SavedForm & {
  readonly month: Month;
  readonly lines: readonly PrefilledLine[];
  readonly key: string;
  readonly token: string;
  readonly savedAt?: string;
  readonly isCorrection: boolean;
};

const dayOf = (text: string): string => (isDay(text) ? formatDay(text) : text);
const sourceSays = ({ from, paid }: PrefilledLine): string =>
  [
    from === undefined ? '还没有报过' : `已按${formatMonth(from.month)}的报送（${formatDay(from.on)}）填好`,
    ...(paid === undefined ? [] : [`在案支付凭证${formatYuan(paid.fen)}元，最近一笔${dayOf(paid.until)}`]),
  ].join('；');

const Line = ({ prefilled, of }: { prefilled: PrefilledLine; of: ReportDraft }) => {
  const { no, what, plannedFen, dueOn } = prefilled.line;
  return (
    <fieldset className="box">
      <legend>
        {no}. {what}
      </legend>
      <p className="hint">
        计划{formatYuan(plannedFen)}元，{formatDay(dueOn)}完成。{sourceSays(prefilled)}。
      </p>
      <Asked of={of} name={reportField('percent', no)} label="进度（%）" inputMode="numeric" maxLength={4} />
      <Asked of={of} name={reportField('wan', no)} label="累计投入（万元）" inputMode="decimal" maxLength={20} />
      <Asked of={of} name={reportField('doneOn', no)} label="完成日期（完成了才填）" type="date" />
    </fieldset>
  );
};

/** One form for the firm and for the officer who reports for it: what is known is filled in. */
export const ReportForm = ({ caseId, draft }: { caseId: string; draft: ReportDraft }) => {
  const { month, lines, faults, key, token, owner, savedAt, isCorrection } = draft;
  const saving = owner === undefined ? {} : { 'data-autosave': `/api/v1/drafts/forms/report/${month}`, 'data-owner': `${owner}:${month}` };
  return (
    <form method="post" action={`/reports/${caseId}?month=${month}`} noValidate {...saving}>
      <FaultSummary faults={faults} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="month" value={month} />
      <input type="hidden" name={FORM_TOKEN} value={token} />
      {lines.map((each) => (
        <Line key={each.line.no} prefilled={each} of={draft} />
      ))}
      <Asked of={draft} name="problems" label="遇到的问题（没有就空着）" lines maxLength={400} />
      <Asked of={draft} name="intent" label="下月打算" lines maxLength={400} />
      {isCorrection ? <Asked of={draft} name="reason" label="更正理由" hint="原来报送的一并留存" lines maxLength={400} /> : null}
      <button type="submit">{isCorrection ? '更正' : '报送'}</button> {owner === undefined ? null : <Saved at={savedAt} />}
    </form>
  );
};
