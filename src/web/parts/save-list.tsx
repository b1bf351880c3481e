import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Column, SaveAs } from './column.ts';
import { handFile, XLSX_TYPE } from './hand-file.ts';
import { linesAbove, listSheet } from './list-sheet.ts';
import { ProblemView } from './problem.tsx';
import { useMe } from './use-me.ts';
import { SAVE_LIST } from './words.ts';

type Props<Row> = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly save: SaveAs<Row>;
};

/** The list as an Excel file: the very rows that the filter shows, in their order, with the filter written over the head. */
export function SaveList<Row>({ title, rows, columns, save: { filter, whole } }: Props<Row>) {
  const me = useMe();
  const [read, setRead] = useState(0);
  const hand = useMutation({
    mutationFn: async () => {
      const all = whole === undefined ? rows : await whole(setRead);
      const above = linesAbove(title, filter, all.length, me);
      const { writeWorkbook } = await import('../../files/write-workbook.ts');
      const bytes = await writeWorkbook({ sheets: [{ ...listSheet(title, columns, all), above }] });
      handFile(`${title}.xlsx`, new Uint8Array(bytes), XLSX_TYPE);
    },
    onSettled: () => setRead(0),
  });
  return (
    <div className="save-list">
      <Button loading={hand.isPending} onClick={() => hand.mutate()}>
        {read === 0 ? SAVE_LIST.save : SAVE_LIST.reading(read)}
      </Button>
      {hand.error !== null && <ProblemView error={hand.error} />}
    </div>
  );
}
