import { FINDING_TITLES } from '../../../cases/project/evidence/words.ts';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { FindingRow } from '../../../contract/finding-views.ts';
import type { Workbook, WorkbookColumn } from '../../../documents/workbook.ts';
import { citeClause } from '../../../kernel/clause.ts';
import { formatDay } from '../../../kernel/day.ts';
import { FINDINGS } from './words.ts';

const text = (header: string, width: number): WorkbookColumn => ({ header, width, kind: 'text' });

/** The findings as the page shows them. Amounts have no sum: an expense may stand in several lines. */
export const findingsWorkbook = (rows: readonly FindingRow[], above: readonly string[]): Workbook => ({
  sheets: [
    {
      name: FINDINGS.title,
      above,
      columns: [
        text(FINDINGS.firm, 28),
        text('案卷编号', 30),
        text('阶段', 14),
        text(FINDINGS.expense, 24),
        text(FINDINGS.test, 18),
        text(FINDINGS.says, 50),
        text('对照', 50),
        text(FINDINGS.doubt, 36),
        text(FINDINGS.clause, 20),
        { header: `${FINDINGS.atStake}（元）`, width: 18, kind: 'fen', total: false },
        { header: FINDINGS.examinedOn, width: 12, kind: 'day' },
        text(FINDINGS.answer, 50),
      ],
      rows: rows.map((row) => [
        row.name,
        row.caseId,
        PROJECT_STAGE_WORDS[row.stage],
        row.expense ?? FINDINGS.wholeFirm,
        FINDING_TITLES[row.test],
        row.says,
        row.compared.map(({ what, value }) => `${what}：${value}`).join('；'),
        row.doubt ?? null,
        citeClause(row.clause),
        row.atStakeFen,
        row.examinedOn,
        row.answer && FINDINGS.answered(row.answer.by, formatDay(row.answer.on), row.answer.reason),
      ]),
    },
  ],
});
