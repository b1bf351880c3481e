import { ok, refuse } from '../../kernel/result.ts';
import { attended, heading, paragraph } from './blocks.ts';
import type { Part } from './dispatch.ts';
import type { Make, NamedRow } from './given.ts';
import { cellFigures, cellOf } from './row-figures.ts';

const clause = 'plan/4.1';

const ATTENDANCE = { present: '出席', absent: '请假', observers: '列席' } as const;

/** 专班会议纪要 (plan/4.1): every decision of one meeting, whose it is and by when. Offered once, on the meeting's first row; refuses on the others, naming it. */
export const meetingMinutes: Make<'row'> = (given) => {
  const { id, state, rows } = given;
  if (state.stage !== 'kept' || state.register !== 'meeting-decisions') return null;
  const isSame = ({ state: { cells } }: NamedRow): boolean =>
    cells['meeting'] === state.cells['meeting'] && cells['heldOn'] === state.cells['heldOn'];
  const decided = rows.filter(isSame);
  const [first] = decided;
  if (first !== undefined && first.caseId !== id)
    return refuse('wrong-stage', `这次会议的纪要从它登记的第一项“${String(first.state.cells['decision'])}”印发`, { clause });
  const cell = cellFigures(given, state, clause);
  return ok({
    occasion: 1,
    form: { is: 'minutes', mark: '专班会议纪要' },
    title: `${String(state.cells['meeting'])}纪要`,
    signer: null,
    addressee: null,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph(cell('heldOn'), '召开', cell('meeting'), '，议定事项如下，请责任单位按期落实。'),
      heading('一、议定事项'),
      {
        kind: 'table',
        shares: [8, 20, 32, 16, 24],
        head: ['序号', '议题', '议定事项', '责任单位', '完成期限'],
        rows: decided.map((row, index): Part[] => {
          const say = cellOf(row, clause);
          return [String(index + 1), say('topic'), say('decision'), say('department'), say('dueOn')];
        }),
      },
      heading('二、督办'),
      paragraph('以上事项逐项登记、到期提醒，落实情况由县工信商务局督办；逾期未落实的，报告专班负责人。'),
      ...attended(
        Object.entries(ATTENDANCE).flatMap(([column, as]) => (state.cells[column] === undefined ? [] : [{ as, parts: [cell(column)] }])),
      ),
    ],
  });
};
