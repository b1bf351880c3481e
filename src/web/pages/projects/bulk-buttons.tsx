import { Button } from 'antd';
import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { BulkAct } from '../../../cases/project/bulk-acts.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { useMe } from '../../parts/use-me.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { bulkActsOf, isBeforeAct } from './choosable.ts';
import { BULK } from './words.ts';

/** The acts that this person may do on some of the ticked firms in one go, each with how many of them stand before it. */
export function BulkButtons({ rows, onDone }: { readonly rows: readonly ProjectRow[]; readonly onDone: () => void }) {
  const { roles } = useMe();
  const [begun, setBegun] = useState<BulkAct>();
  const acts = bulkActsOf(roles).filter((act) => rows.some((row) => isBeforeAct(row, act)));
  return (
    <>
      {acts.map((act) => (
        <Button key={act} aria-haspopup="dialog" type={PROJECT_ACTS[act].onward ? 'primary' : 'default'} onClick={() => setBegun(act)}>
          {BULK.begin(PROJECT_ACTS[act].label, rows.filter((row) => isBeforeAct(row, act)).length)}
        </Button>
      ))}
      {begun && (
        <BulkDialog act={begun} rows={rows.filter((row) => isBeforeAct(row, begun))} close={() => setBegun(undefined)} onDone={onDone} />
      )}
    </>
  );
}
