import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { BulkItem } from '../../../contract/bulk-views.ts';
import type { CaseSheetPreview, SheetFirm } from '../../../contract/case-sheet-views.ts';
import { newKey } from '../../acts/target.ts';
import { post } from '../../api.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView, RefusalText } from '../../parts/problem.tsx';
import { SheetFile } from '../../parts/sheet-file.tsx';
import { upload } from '../../parts/upload.ts';
import { BulkItems } from '../projects/bulk-items.tsx';
import { BULK } from '../projects/words.ts';
import { PROGRESS_SHEET } from './words.ts';

const PATH = '/case-sheets/progress';

/** An edited list of many firms' months: read, shown cell by cell, and only then sent, each firm's as a report of its own. */
export function ProgressSheetIn({ close }: { readonly close: () => void }) {
  const queries = useQueryClient();
  const [key] = useState(newKey);
  const preview = useMutation({
    mutationFn: (file: File) => upload<CaseSheetPreview>({ path: `${PATH}/preview` }, [file], () => undefined).answer,
  });
  const cases = preview.data?.firms.flatMap(({ taken }) => taken ?? []) ?? [];
  const take = useMutation({
    mutationFn: () => post<readonly BulkItem[]>(PATH, { key, cases }),
    onSettled: () => queries.invalidateQueries(),
  });
  const foot = (
    <>
      {take.data === undefined && (
        <Button type="primary" disabled={cases.length === 0} loading={take.isPending} onClick={() => take.mutate()}>
          {PROGRESS_SHEET.take(cases.length)}
        </Button>
      )}
      <Button onClick={close}>{PROGRESS_SHEET.close}</Button>
    </>
  );
  return (
    <Dialog title={PROGRESS_SHEET.title} close={close} foot={foot}>
      {take.data === undefined ? (
        <>
          <p>
            {PROGRESS_SHEET.how}（<ClauseLink clause={PROJECT_ACTS.reportProgress.clause} />）
          </p>
          <SheetFile id="progress-sheet" label={PROGRESS_SHEET.choose} reading={PROGRESS_SHEET.reading} preview={preview} />
          {preview.data && <Firms {...preview.data} />}
        </>
      ) : (
        <BulkItems items={take.data} words={BULK.came} />
      )}
      {take.error && <ProblemView error={take.error} />}
    </Dialog>
  );
}

function Firms({ says, firms }: CaseSheetPreview) {
  const count = (...whats: readonly SheetFirm['what'][]): number => firms.filter(({ what }) => whats.includes(what)).length;
  return (
    <>
      <p role="status">{PROGRESS_SHEET.counts(count('changed'), count('same'), count('stale', 'faulty'))}</p>
      {says.map((each) => (
        <p className="problem" key={each}>
          {each}
        </p>
      ))}
      <DataTable
        caption={PROGRESS_SHEET.caption}
        rows={firms.filter(({ what }) => what !== 'same')}
        rowKey={({ rows }) => rows.join()}
        columns={[
          { head: PROGRESS_SHEET.firm, cell: ({ name }) => name },
          {
            head: PROGRESS_SHEET.what,
            cell: ({ what }) => <span className={what === 'changed' ? 'tag' : 'tag bad'}>{PROGRESS_SHEET.whats[what]}</span>,
          },
          { head: PROGRESS_SHEET.changes, wide: true, cell: (firm) => <Changes of={firm} /> },
        ]}
      />
    </>
  );
}

const Changes = ({ of: { changes, refusals } }: { readonly of: SheetFirm }) => (
  <ul>
    {refusals.map((each) => (
      <li key={each.message}>
        <RefusalText {...each} />
      </li>
    ))}
    {changes.map(({ what, from, to }) => (
      <li key={what}>{PROGRESS_SHEET.changed(what, from, to)}</li>
    ))}
  </ul>
);
