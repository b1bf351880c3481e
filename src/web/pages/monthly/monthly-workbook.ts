import type { MonthlyRow, MonthlyView } from '../../../contract/monthly-views.ts';
import { formatMonth } from '../../../kernel/month.ts';
import { SAVE_LIST } from '../../parts/words.ts';
import type { Workbook, WorkbookCell } from '../../../documents/workbook.ts';

export const STANDING_WORDS = { sent: '按时报送', late: '逾期报送', missing: '逾期未报', awaited: '待报' } as const;

const rowOf = (row: MonthlyRow): WorkbookCell[] => [
  row.name,
  STANDING_WORDS[row.standing],
  row.sentOn,
  row.plannedPercent,
  row.percent,
  row.plannedFen,
  row.spentFen,
  row.deviations.join('；'),
  row.problems,
  row.intent,
  row.doubts,
];

/** 月度调度表 of one month, as the page shows it. */
export const monthlyWorkbook = ({ month, rows, providers }: MonthlyView): Workbook => ({
  sheets: [
    {
      name: `${formatMonth(month)}调度`,
      above: [SAVE_LIST.derived],
      columns: [
        { header: '企业', width: 28, kind: 'text' },
        { header: '报送', width: 12, kind: 'text' },
        { header: '报送日期', width: 12, kind: 'day' },
        { header: '计划进度（%）', width: 12, kind: 'number' },
        { header: '实际进度（%）', width: 12, kind: 'number' },
        { header: '计划投资（元）', width: 16, kind: 'fen', total: true },
        { header: '累计投入（元）', width: 16, kind: 'fen', total: true },
        { header: '偏差', width: 50, kind: 'text' },
        { header: '遇到的问题', width: 40, kind: 'text' },
        { header: '下月打算', width: 40, kind: 'text' },
        { header: '凭证疑点', width: 10, kind: 'number' },
      ],
      rows: rows.map(rowOf),
    },
    ...(providers === null
      ? []
      : [
          {
            name: '服务商表现',
            columns: [
              { header: '服务商', width: 28, kind: 'text' as const },
              { header: '名次', width: 8, kind: 'number' as const },
              { header: '得分', width: 10, kind: 'number' as const },
              { header: '本月所服务的企业', width: 60, kind: 'text' as const },
            ],
            rows: providers.map(({ name, place, points, firms }) => [name, place, points === null ? null : points / 100, firms.join('、')]),
          },
        ]),
  ],
});
