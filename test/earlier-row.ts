// One row of the sheet by which a programme kept in spreadsheets goes on here, up to any stage.
import type { PlacedRow } from '../src/cases/project/carrying/earlier-steps-of.ts';
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
    planBy: '样例县工信局',
    planPaper: '样例方案批复.pdf',
  },
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
  const told = CARRIED_STAGES.slice(0, CARRIED_STAGES.indexOf(stage) + 1);
  const values = { ...told.reduce<Values>((all, each) => ({ ...all, ...UP_TO[each] }), { stage }), ...bent } as Values;
  return {
    values,
    unreadable: [],
    source: { file: '样例中途接入表.xlsx', sheet: '接入', row: 3 },
    cells: { awardFen: 'T3', paidOn: 'AC3' },
  };
}
