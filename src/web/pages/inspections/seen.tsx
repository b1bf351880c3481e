import { type InspectionConclusion, LINE_OUTCOME_WORDS, type Target } from '../../../cases/inspection/records.ts';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList, type FactLine } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { saySignature, TakenTable } from '../../parts/taken-table.tsx';
import { TAKEN } from '../../parts/words.ts';
import { INSPECTION } from './words.ts';

type Shown = Pick<Target, 'record' | 'refusal' | 'departmentFindings'> & { readonly conclusion?: InspectionConclusion | undefined };

/** What was seen at a firm, or that it refused, and what was concluded. */
export function Seen({ of: { record, refusal, departmentFindings = [], conclusion } }: { readonly of: Shown }) {
  const made = record ?? refusal;
  return (
    <>
      {record && record.lines.length > 0 && (
        <DataTable
          caption={INSPECTION.checklist}
          showCaption
          rows={record.lines}
          rowKey={({ no }) => no}
          columns={[
            { head: INSPECTION.outcome, cell: ({ outcome }) => LINE_OUTCOME_WORDS[outcome] },
            {
              head: INSPECTION.planLine,
              cell: ({ no, what, note }) => [INSPECTION.line(no, what), note].filter(Boolean).join('：'),
              wide: true,
            },
            { head: INSPECTION.planned, cell: ({ plannedFen }) => <Yuan fen={plannedFen} />, money: true },
          ]}
        />
      )}
      <FactList
        lines={[
          [INSPECTION.record, record && `${formatDay(record.on)}，${record.persons}。${record.findings}`],
          [INSPECTION.refusal, refusal && `${formatDay(refusal.on)}，${refusal.persons}。${refusal.what}`],
          [TAKEN.brought, made?.broughtBy && TAKEN.broughtBy(made.broughtBy.name, made.broughtBy.pack)],
          [INSPECTION.signature, made?.signature && saySignature(made.signature)],
          [INSPECTION.photos, made === undefined || made.papers.length === 0 ? null : <PaperLinks of={made.papers} />],
          ...departmentFindings.map(({ role, text, by, on }): FactLine => [
            `${INSPECTION.own}${ROLE_WORDS[role]}（${by}）`,
            `${text}（${formatDay(on)}）`,
          ]),
          [INSPECTION.conclusion, conclusion && `${conclusion.opinion}（${conclusion.by} ${formatDay(conclusion.on)}）`],
          [INSPECTION.finding, conclusion?.finding?.text],
          [INSPECTION.due, conclusion?.finding && formatDay(conclusion.finding.dueOn)],
        ]}
      />
      {made && <TakenTable of={made} line={INSPECTION.planLine} />}
      {refusal && <p className="hint">{INSPECTION.consequence}</p>}
    </>
  );
}
