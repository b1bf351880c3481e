import { LINE_OUTCOME_WORDS, ROUND_CLAUSES, ROUND_WORDS, type Target } from '../../cases/inspection/records.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph } from './blocks.ts';
import { deviceBlocks } from './device-blocks.ts';
import type { Block, Part } from './dispatch.ts';
import { figuresFrom, type Make, stepOf } from './given.ts';

type Say = (key: string, text: string) => Part;

/** What was seen on the spot, or that nothing was to be seen. */
function seenOf({ caseId, record, refusal }: Target, say: Say): readonly Block[] {
  if (refusal !== undefined)
    return [
      paragraph(
        say(`${caseId}.refused-on`, formatDay(refusal.on)),
        '到场，在场人员：',
        say(`${caseId}.persons`, refusal.persons),
        '。企业拒绝配合：',
        say(`${caseId}.refused`, refusal.what),
        '。',
      ),
      ...deviceBlocks(caseId, refusal, say),
    ];
  if (record === undefined) return [];
  const lines = record.lines.map(({ no, what, outcome, note }): Part[] => [
    say(`${caseId}.${no}.no`, no),
    say(`${caseId}.${no}.what`, what),
    say(`${caseId}.${no}.outcome`, LINE_OUTCOME_WORDS[outcome]),
    note === undefined ? '' : say(`${caseId}.${no}.note`, note),
  ]);
  return [
    paragraph(say(`${caseId}.seen-on`, formatDay(record.on)), '到场，在场人员：', say(`${caseId}.persons`, record.persons), '。'),
    ...(lines.length === 0
      ? []
      : [{ kind: 'table' as const, shares: [10, 38, 22, 30], head: ['序号', '方案内容', '检查情况', '说明'], rows: lines }]),
    paragraph('其他情况：', say(`${caseId}.findings`, record.findings), '。'),
    ...deviceBlocks(caseId, record, say),
  ];
}

function targetBlocks(target: Target, say: Say): readonly Block[] {
  const { caseId, name, inspectors = [], departmentFindings = [], conclusion } = target;
  const set = conclusion?.finding;
  return [
    { kind: 'heading', level: 2, parts: [say(`${caseId}.name`, name)] },
    paragraph('检查人员：', say(`${caseId}.inspectors`, inspectors.map((each) => each.name).join('、')), '。'),
    ...seenOf(target, say),
    ...departmentFindings.map(({ personId, role, by, text }) =>
      paragraph(`${ROLE_WORDS[role]}（`, say(`${caseId}.${personId}.by`, by), '）的意见：', say(`${caseId}.${personId}.text`, text), '。'),
    ),
    paragraph('检查结论：', say(`${caseId}.opinion`, conclusion?.opinion ?? ''), '。'),
    ...(set === undefined
      ? []
      : [paragraph('要求整改：', say(`${caseId}.finding`, set.text), '，期限至', say(`${caseId}.due-on`, formatDay(set.dueOn)), '。')]),
  ];
}

/** 检查记录 (measures/16, plan/2.4.2): how the firms were drawn, and firm by firm who was there, what was seen and concluded. Once every firm has its conclusion. */
export const inspectionRecord: Make<'inspection'> = (given) => {
  const { state } = given;
  if (state.stage !== 'concluded') return null;
  const { round, title, listed, targets, seed, seedSource, drawnOn } = state;
  const clause = ROUND_CLAUSES[round];
  const drawn = figuresFrom<'inspection'>(given, 'inspection-drawn', '抽取被检查企业');
  const concluded = figuresFrom<'inspection'>(given, 'inspection-concluded', '检查情况和结论');
  const say: Say = (key, text) => concluded({ key, text, clause });
  return ok({
    occasion: stepOf<'inspection'>(given, 'inspection-concluded'),
    title: `${title}记录`,
    signer: null,
    addressee: null,
    attachments: [],
    copies: [],
    dated: given.today,
    body: [
      paragraph(
        `${ROUND_WORDS[round]}于`,
        drawn({ key: 'drawn-on', text: formatDay(drawnOn), clause }),
        '从名单',
        drawn({ key: 'listed', text: String(listed.length), clause }),
        '家中抽取',
        drawn({ key: 'targets', text: String(targets.length), clause }),
        '家，现已全部检查完毕，记录如下。',
      ),
      heading('一、抽取'),
      paragraph(
        '种子来源：',
        drawn({ key: 'seed-source', text: seedSource, clause }),
        '；种子：',
        drawn({ key: 'seed', text: seed, clause }),
        '。抽取方法和名单在网上公布，任何人可以重算。',
      ),
      heading('二、逐家情况'),
      ...targets.flatMap((target) => targetBlocks(target, say)),
    ],
  });
};
