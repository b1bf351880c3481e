import { citeClause } from '../../kernel/clause.ts';
import { type Day, daysBetween, formatDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import type { LateItem, Make } from './given.ts';
import { cellFigures } from './row-figures.ts';

const clause = 'plan/4.4';
const say = ({ id, caseId, clause: asks }: LateItem, key: string, text: string): Part => ({
  key: `${id}.${key}`,
  text,
  source: { caseId, version: null, says: '期限一览', clause: asks },
});

/** Late items under whose they are, in the order in which the list names them. */
const byOwner = (late: readonly LateItem[]): readonly (readonly [owner: string, items: readonly LateItem[]])[] =>
  [...new Set(late.map(({ owner }) => owner))].map((owner) => [owner, late.filter((each) => each.owner === owner)]);

const lateTable = (late: readonly LateItem[], today: Day): Block => ({
  kind: 'table',
  shares: [14, 20, 24, 20, 8, 14],
  head: ['责任人员', '事项', '案件', '期限', '天数', '依据'],
  rows: byOwner(late).flatMap(([owner, items]) =>
    items.map((each): Part[] => [
      say(each, 'owner', owner),
      say(each, 'what', each.what),
      say(each, 'of', each.of),
      say(each, 'due-on', formatDay(each.dueOn)),
      say(each, 'days', String(daysBetween(each.dueOn, today))),
      citeClause(each.clause),
    ]),
  ),
});

/** 督查通报 (plan/4.4): what is overdue today in the whole programme, drafted from the list of periods, and what is demanded. Refuses where nothing is late. */
export const circular: Make<'row'> = (given) => {
  const { id, state, today } = given;
  const late = given.late.filter(({ dueOn }) => dueOn < today);
  if (state.stage !== 'kept' || state.register !== 'circulars' || state.cells['kind'] !== 'circular') return null;
  if (late.length === 0) return refuse('facts-missing', '今天没有逾期的事项，不需要督查通报', { clause });
  const cell = cellFigures(given, state, clause);
  const counted = { key: 'late', text: String(late.length), source: { caseId: id, version: null, says: '期限一览', clause } } as const;
  return ok({
    occasion: 1,
    title: String(state.cells['title']),
    signer: null,
    addressee: String(state.cells['unit']),
    attachments: [],
    copies: [],
    dated: today,
    body: [
      paragraph(`截至${formatDay(today)}，本项目逾期未办结的事项共`, counted, '项，现通报如下。'),
      ...writtenText(cell('facts')),
      heading('一、逾期事项'),
      lateTable(late, today),
      heading('二、要求'),
      ...writtenText(cell('demand')),
      ...(state.cells['dueOn'] === undefined ? [] : [paragraph('请于', cell('dueOn'), '前办结，并报送办理情况。')]),
    ],
  });
};
