import { type InspectionConclusion, LINE_OUTCOME_WORDS, type Target } from '../../../cases/inspection/records.ts';
import type { PaperRef } from '../../../cases/project/events.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { INSPECTION } from './words.ts';

type Shown = Pick<Target, 'record' | 'refusal'> & { readonly conclusion?: InspectionConclusion | undefined };

export const PaperLinks = ({ of }: { readonly of: readonly PaperRef[] }) =>
  of.map(({ id, name }) => (
    <a key={id} className="inline" href={`/api/v1/papers/${id}/file`} download>
      {name}
    </a>
  ));

/** What was seen at a firm, or that it refused, and what was concluded. */
export function Seen({ of: { record, refusal, conclusion } }: { readonly of: Shown }) {
  const papers = [...(record?.papers ?? []), ...(refusal?.papers ?? [])];
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
              head: INSPECTION.checklist,
              cell: ({ no, what, note }) => [INSPECTION.line(no, what), note].filter(Boolean).join('：'),
              wide: true,
            },
            { head: INSPECTION.planned, cell: ({ plannedFen }) => `${formatYuan(plannedFen)}元`, money: true },
          ]}
        />
      )}
      <FactList
        lines={[
          [INSPECTION.record, record && `${formatDay(record.on)}，${record.persons}。${record.findings}`],
          [INSPECTION.refusal, refusal && `${formatDay(refusal.on)}，${refusal.persons}。${refusal.what}`],
          [INSPECTION.photos, papers.length === 0 ? null : <PaperLinks of={papers} />],
          [INSPECTION.conclusion, conclusion && `${conclusion.opinion}（${conclusion.by} ${formatDay(conclusion.on)}）`],
          [INSPECTION.finding, conclusion?.finding?.text],
          [INSPECTION.due, conclusion?.finding && formatDay(conclusion.finding.dueOn)],
        ]}
      />
      {refusal && <p className="hint">{INSPECTION.consequence}</p>}
    </>
  );
}
