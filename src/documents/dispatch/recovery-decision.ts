import { TRIGGERS } from '../../cases/recovery/records.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph, writtenText } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import { figuresFrom, type Make, stepOf } from './given.ts';

/** 追回资金的决定 (measures/13, measures/17): why, how much and how that was reckoned, by when, and what else follows. */
export const recoveryDecision: Make<'recovery'> = (given) => {
  const { state } = given;
  if (state.stage === 'none' || !('decision' in state)) return null;
  const { target, decision, statements } = state;
  const { claim, findings, dueOn, badFaithUntil, referral } = decision;
  const { clause } = claim;
  const decided = figuresFrom<'recovery'>(given, 'recovery-decided', '追回决定');
  const told = figuresFrom<'recovery'>(given, 'recovery-opened', '追回的告知');
  const say = (key: string, text: string) => decided({ key, text, clause });
  const besides: readonly Block[] = [
    ...(badFaithUntil === undefined ? [] : [paragraph('列入失信名单并公示，至', say('bad-faith-until', formatDay(badFaithUntil)), '止。')]),
    ...(referral === undefined ? [] : [paragraph('移送', say('referral', referral), '处理。')]),
  ];
  return ok({
    occasion: stepOf<'recovery'>(given, 'recovery-decided'),
    title: `关于追回${target.name}专项资金的决定`,
    signer: null,
    addressee: target.name,
    attachments: [],
    copies: [`${given.policy.county.name}财政局`],
    dated: decision.on,
    body: [
      paragraph(
        '你单位（统一社会信用代码',
        told({ key: 'credit-code', text: target.creditCode, clause }),
        '）于',
        told({ key: 'paid-on', text: formatDay(target.paidOn), clause }),
        '收到数字化改造补助',
        told({ key: 'paid', text: formatYuan(target.paidFen), clause }),
        '元。经查，存在',
        say('trigger', TRIGGERS[claim.trigger].says),
        `的情形。我局已依法告知，收到陈述${statements.length}件。现决定如下。`,
      ),
      heading('一、查明的情况'),
      ...writtenText(say('findings', findings)),
      heading('二、追回的金额和期限'),
      {
        kind: 'table',
        shares: [10, 60, 30],
        head: ['序号', '步骤', '金额（元）'],
        rows: claim.steps.map((step, index): Part[] => [
          String(index + 1),
          say(`step.${index + 1}.says`, step.says),
          decided({ key: `step.${index + 1}.fen`, text: formatYuan(step.fen), clause: step.clause }),
        ]),
      },
      paragraph('追回', say('amount', formatYuan(claim.amountFen)), '元，请于', say('due-on', formatDay(dueOn)), '前退回。'),
      ...(besides.length === 0 ? [] : [heading('三、其他处理'), ...besides]),
    ],
  });
};
