import { Button } from 'antd';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { ImportPreview } from '../../../contract/views.ts';
import { registerTemplate } from '../../../documents/register-template.ts';
import { formatDay } from '../../../kernel/day.ts';
import { carriedOver } from '../../../registers/carried-over.ts';
import { Differences } from '../../parts/differences.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { CARRIED } from './words.ts';

async function saveTemplate(): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${carriedOver.title}.xlsx`, new Uint8Array(await writeWorkbook(registerTemplate(carriedOver))), XLSX_TYPE);
}

/** For an office that kept its programme in spreadsheets until now. */
export const CarriedTemplate = () => (
  <details>
    <summary>{CARRIED.begin}</summary>
    <p>{CARRIED.how}</p>
    <Button onClick={() => void saveTemplate()}>{CARRIED.template}</Button>
  </details>
);

/** What will wait for another person to take over, and where our rules say otherwise than was decided. */
export function Carried({ carried }: Pick<ImportPreview, 'carried'>) {
  if (carried.length === 0) return null;
  return (
    <Section title={`${CARRIED.title}（${carried.length}）`}>
      <p className="hint">{CARRIED.hint}</p>
      <DataTable
        caption={CARRIED.title}
        rows={carried}
        rowKey={({ creditCode }) => creditCode}
        columns={[
          {
            head: CARRIED.firm,
            cell: ({ name, creditCode }) => (
              <>
                {name}
                <small className="code">{creditCode}</small>
              </>
            ),
          },
          { head: CARRIED.stage, cell: ({ stage }) => PROJECT_STAGE_WORDS[stage], short: true },
          { head: CARRIED.award, cell: ({ awardFen }) => (awardFen === null ? '—' : <Yuan fen={awardFen} />), money: true },
          { head: CARRIED.paid, cell: ({ paidOn }) => (paidOn === null ? '—' : formatDay(paidOn)), short: true },
          { head: CARRIED.differences, cell: ({ differences }) => <Differences of={differences} />, wide: true },
        ]}
      />
    </Section>
  );
}
