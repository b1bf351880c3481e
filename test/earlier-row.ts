// One row of the sheet by which a programme kept in spreadsheets goes on here, up to any stage.
import type { PlacedRow } from '../src/cases/project/carrying/earlier-steps-of.ts';
import { registerTemplate } from '../src/documents/register-template.ts';
import type { WorkbookCell } from '../src/documents/workbook.ts';
import { writeWorkbook } from '../src/files/write-workbook.ts';
import { formatYuan } from '../src/kernel/fen.ts';
import { carriedOver } from '../src/registers/carried-over.ts';
import type { Column } from '../src/registers/register.ts';
import { CARRIED_STAGES, type CarriedStage } from '../src/cases/project/carrying/records.ts';
import { asDay } from '../src/kernel/day.ts';

type Values = PlacedRow['values'];

const UP_TO: Readonly<Record<CarriedStage, Values>> = {
  pilot: {
    noticeFrom: asDay('2026-03-02'),
    noticeTo: asDay('2026-03-20'),
    listedOn: asDay('2026-03-24'),
    listedBy: '样例县专班会议',
    listedPaper: '样工信发〔2026〕3号',
    planOn: asDay('2026-04-10'),
    planBy: '样例县工信商务局',
    planPaper: '样例方案批复.pdf',
  },
  rectifying: { failedOn: asDay('2026-06-22'), failedBy: '样例评测机构', failedPaper: '样工信函〔2026〕5号' },
  accepted: {
    levelBefore: '1',
    levelAfter: '3',
    recognisedFen: 60_000_000,
    audited: true,
    independent: true,
    acceptedOn: asDay('2026-05-08'),
    acceptedBy: '样例评测机构',
    acceptedPaper: '样例验收意见.pdf',
  },
  'county-approved': { awardFen: 30_000_000, countyOn: asDay('2026-05-15'), countyBy: '样例局长', countyPaper: '样例初审意见.pdf' },
  'city-approved': { cityOn: asDay('2026-05-20'), cityBy: '样例市局', cityPaper: '样市工信函〔2026〕8号' },
  paid: {
    awardNoticeFrom: asDay('2026-05-21'),
    awardNoticeTo: asDay('2026-06-08'),
    paidOn: asDay('2026-06-10'),
    paidBy: '样例县财政局',
    paidPaper: '样例流水20260610001',
  },
};

/** A row that says a firm stands at that stage, with all that this asks for; `bent` changes or empties cells of it. */
export function earlierRow(stage: CarriedStage, bent: Partial<Values> = {}): PlacedRow {
  const told = CARRIED_STAGES.slice(0, CARRIED_STAGES.indexOf(stage) + 1).filter((each) => each !== 'rectifying' || each === stage);
  const values = { ...told.reduce<Values>((all, each) => ({ ...all, ...UP_TO[each] }), { stage }), ...bent } as Values;
  return {
    values,
    unreadable: [],
    source: { file: '样例中途接入表.xlsx', sheet: '接入', row: 3 },
    cells: { awardFen: 'T3', paidOn: 'AC3' },
  };
}

/** As somebody fills in the sheet: days and choices in words, money in 元. */
export function writtenRow(values: Values & { readonly name: string; readonly creditCode: string }): WorkbookCell[] {
  const columns: readonly Column[] = carriedOver.columns;
  return columns.map((column) => {
    const value = values[column.key as keyof Values];
    if (value === undefined) return null;
    if (column.kind === 'choice') return Object.entries(column.choices).find(([key]) => key === value)?.[1][0] ?? null;
    if (column.kind === 'money') return formatYuan(Number(value));
    return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
  });
}
/** The sheet as it is downloaded, filled in. */
export async function earlierSheet(rows: readonly (readonly WorkbookCell[])[], name = '样例中途接入表.xlsx') {
  const [sheet] = registerTemplate(carriedOver).sheets;
  if (sheet === undefined) throw new Error('a template without a sheet');
  return { name, bytes: new Uint8Array(await writeWorkbook({ sheets: [{ ...sheet, rows: [...sheet.rows, ...rows] }] })) };
}
