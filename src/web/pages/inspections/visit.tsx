import { useState } from 'react';
import { INSPECTION_ACTS } from '../../../cases/inspection/acts.ts';
import { type CheckedLine, LINE_OUTCOME_WORDS, LINE_OUTCOMES, type LineOutcome } from '../../../cases/inspection/records.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { OfTarget } from './target-card.tsx';
import { INSPECTION } from './words.ts';

/** What an inspector fills in on the spot: every line of the plan, then the day, who was there and what was found. */
export function Visit({ view, target: { caseId, name, checklist } }: OfTarget) {
  const [lines, setLines] = useState<readonly CheckedLine[]>(checklist.map(({ no }) => ({ no, outcome: 'as-planned' })));
  const put = (no: string, change: Partial<CheckedLine>): void =>
    setLines(lines.map((each) => (each.no === no ? { ...each, ...change } : each)));
  const of = { kind: 'inspection', caseId: view.id, version: view.version } as const;
  const given = { lines: lines.map(({ no, outcome, note }) => ({ no, outcome, ...(note?.trim() && { note: note.trim() }) })) };
  return (
    <>
      <h4>{INSPECTION.checklist}</h4>
      {checklist.length === 0 && <p className="hint">{INSPECTION.noPlan}</p>}
      {checklist.map(({ no, what, plannedFen, contracts }, at) => (
        <fieldset key={no} className="field">
          <legend>
            {INSPECTION.line(no, what)}（{INSPECTION.planned}
            {formatYuan(plannedFen)}元{contracts.length > 0 && `，${INSPECTION.contracts}${contracts.join('、')}`}）
          </legend>
          {LINE_OUTCOMES.map((outcome: LineOutcome) => (
            <label key={outcome} className="tick">
              <input type="radio" name={`${caseId}-${no}`} checked={lines[at]?.outcome === outcome} onChange={() => put(no, { outcome })} />
              {LINE_OUTCOME_WORDS[outcome]}
            </label>
          ))}
          {lines[at]?.outcome !== 'as-planned' && (
            <TextField label={INSPECTION.note} value={lines[at]?.note ?? ''} onChange={(note) => put(no, { note })} />
          )}
        </fieldset>
      ))}
      <div className="row">
        <ActButton
          primary
          target={{ ...of, act: 'recordInspection', label: INSPECTION_ACTS.recordInspection.label, given: { caseId, ...given } }}
        >
          <p>{name}</p>
        </ActButton>
        <ActButton target={{ ...of, act: 'recordRefusal', label: INSPECTION_ACTS.recordRefusal.label, given: { caseId } }}>
          <p>{name}</p>
        </ActButton>
      </div>
    </>
  );
}
