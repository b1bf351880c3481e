import { Button } from 'antd';
import type { ImportPreview } from '../../../contract/views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { Applicants } from './applicants.tsx';
import { Carried } from './carried.tsx';
import { Faults, FaultTable } from './faults.tsx';
import { RowDifferences } from './row-differences.tsx';
import { IMPORT } from './words.ts';

/** A dash where there is nothing: what is new stands out. */
const pieces = (count: number): string => (count === 0 ? '—' : IMPORT.pieces(count));

type Props = {
  readonly preview: ImportPreview;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly commit: () => void;
  readonly again: () => void;
};

/** What was read, before anything is written: books, cells that could not be read, applicants with their verdicts. */
export function Preview({ preview, error, isBusy, commit, again }: Props) {
  const { registers, faults, places, applicants } = preview;
  const hasNews =
    registers.some(({ fresh, changed, gone }) => fresh + changed + gone > 0) || applicants.some(({ status }) => status !== 'unchanged');
  return (
    <>
      <div className="confirm-bar">
        <p>{hasNews ? IMPORT.previewHint : IMPORT.nothingNew}</p>
        <div className="row">
          <Button type="primary" loading={isBusy} disabled={!hasNews} onClick={commit}>
            {IMPORT.confirm}
          </Button>
          <Button onClick={again}>{IMPORT.again}</Button>
        </div>
        {error && <ProblemView error={error} />}
      </div>
      <Section title={`${IMPORT.faults}（${faults.length}）`}>
        <Faults faults={faults} />
      </Section>
      {places.length > 0 && (
        <Section title={`${IMPORT.places}（${places.length}）`}>
          <p className="hint">{IMPORT.placesHint}</p>
          <FaultTable caption={IMPORT.places} faults={places} />
        </Section>
      )}
      <Carried carried={preview.carried} />
      <Section title={IMPORT.registers}>
        <DataTable
          caption={IMPORT.registers}
          rows={registers}
          rowKey={({ register }) => register}
          empty={IMPORT.noRegisters}
          columns={[
            { head: IMPORT.register, cell: ({ title }) => title, wide: true },
            { head: IMPORT.rows, cell: ({ rows }) => IMPORT.pieces(rows), money: true },
            { head: IMPORT.fresh, cell: ({ fresh }) => pieces(fresh), money: true },
            { head: IMPORT.changed, cell: ({ changed }) => pieces(changed), money: true },
            { head: IMPORT.gone, cell: ({ gone }) => pieces(gone), money: true },
            { head: IMPORT.unchanged, cell: ({ unchanged }) => pieces(unchanged), money: true },
          ]}
        />
      </Section>
      <RowDifferences preview={preview} />
      <Section title={`${IMPORT.applicants}（${applicants.length}）`}>
        <Applicants applicants={applicants} />
      </Section>
    </>
  );
}
