import { Button } from 'antd';
import { useState } from 'react';
import type { BatchView } from '../../../contract/batch-views.ts';
import { treasuryCsv, treasuryWorkbook } from '../../../documents/treasury-sheet.ts';
import { sha256 } from '../../../kernel/sha256.ts';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { BATCH as W } from './words.ts';

/** The file for the treasury, made anew from what was approved: handed out only where its digest is the approved one. */
export function FileButtons({ view: { batch, fileDigest } }: { readonly view: BatchView }) {
  const [isOther, setOther] = useState(false);
  if (!('settled' in batch)) return <p className="hint">{W.notYet}</p>;
  const save = async (kind: 'csv' | 'xlsx'): Promise<void> => {
    const csv = treasuryCsv(batch.instructions);
    if (sha256(csv) !== fileDigest) return setOther(true);
    if (kind === 'csv') return handFile(`${batch.title}.csv`, csv, 'text/csv;charset=utf-8');
    const { writeWorkbook } = await import('../../../files/write-workbook.ts');
    handFile(`${batch.title}.xlsx`, new Uint8Array(await writeWorkbook(treasuryWorkbook(batch.instructions))), XLSX_TYPE);
  };
  return (
    <div className="row">
      <Button onClick={() => void save('xlsx')}>{W.xlsx}</Button>
      <Button onClick={() => void save('csv')}>{W.csv}</Button>
      {isOther && (
        <p className="problem" role="alert">
          {W.otherFile}
        </p>
      )}
    </div>
  );
}
