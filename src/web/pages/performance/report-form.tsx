import { useState } from 'react';
import { PERFORMANCE_ACTS } from '../../../cases/performance/acts.ts';
import { type Corrector, CORRECTORS, type TrackedLine } from '../../../cases/performance/records.ts';
import { draftReport, quarterWord } from '../../../cases/performance/words.ts';
import { ROLE_WORDS } from '../../../cases/roles.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Choice } from './choice.tsx';
import { type Typed, StatedFields, statedIn } from './stated-fields.tsx';
import { PERFORMANCE } from './words.ts';

type Measure = { readonly what: string; readonly owner: Corrector; readonly dueOn: string };
const NONE: Measure = { what: '', owner: 'officer', dueOn: '' };

/** The quarter's report: figures stand, what no record counts is stated, and what is behind gets somebody who puts it right. */
export function ReportForm({ view }: { readonly view: PerformanceView }) {
  const [typed, setTyped] = useState<Typed>({});
  const [measures, setMeasures] = useState<Readonly<Record<string, Measure>>>({});
  const { tracking, nextQuarter } = view;
  if (tracking === null || nextQuarter === null) return null;
  const open = tracking.lines.filter(({ actual }) => actual === null);
  const corrections = Object.entries(measures).flatMap(([no, each]) => (each.what.trim() === '' ? [] : [{ no, ...each }]));
  return (
    <>
      <p className="hint">{PERFORMANCE.reportHint(quarterWord(nextQuarter))}</p>
      <StatedFields lines={tracking.lines} typed={typed} put={setTyped} />
      {[...new Set([...tracking.lines.filter(({ isBehind }) => isBehind), ...open])].map((line) => (
        <MeasureFields
          key={line.no}
          line={line}
          measure={measures[line.no] ?? NONE}
          put={(change) => setMeasures({ ...measures, [line.no]: { ...NONE, ...measures[line.no], ...change } })}
        />
      ))}
      <ActButton
        primary
        target={{
          kind: 'performance',
          caseId: view.id,
          version: view.version,
          act: 'reportQuarter',
          label: PERFORMANCE_ACTS.reportQuarter.label,
          given: { stated: statedIn(typed), corrections },
          typed: { text: { text: draftReport(nextQuarter, tracking) } },
        }}
      />
    </>
  );
}

type Fields = { readonly line: TrackedLine; readonly measure: Measure; readonly put: (change: Partial<Measure>) => void };
const MeasureFields = ({ line: { goal, isBehind }, measure, put }: Fields) => (
  <details open={isBehind}>
    <summary>
      {PERFORMANCE.correct}：{goal}
    </summary>
    <div className="columns">
      <TextField label={PERFORMANCE.measure} value={measure.what} onChange={(what) => put({ what })} />
      <Choice
        label={PERFORMANCE.owner}
        value={measure.owner}
        of={CORRECTORS}
        says={(each) => ROLE_WORDS[each]}
        put={(owner) => put({ owner })}
      />
      <label className="field">
        {PERFORMANCE.until}
        <input type="date" value={measure.dueOn} onChange={(event) => put({ dueOn: event.target.value })} />
      </label>
    </div>
  </details>
);
