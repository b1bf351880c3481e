import { type NoticePurpose, NOTICE_PURPOSE_WORDS } from '../../cases/notice/acts.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import { heading, paragraph } from './blocks.ts';
import { figuresFrom, type Make, stepOf } from './given.ts';

const OUTCOMES = { yes: '无异议或异议不成立', no: '异议成立', unknown: '未定' } as const;

const ONWARD: Record<NoticePurpose, string> = {
  pilot: '无异议或者异议不成立的，列入试点企业；异议成立的，不列入。',
  award: '无异议或者异议不成立的，按程序兑付；异议成立的，退回复核。',
  reward: '无异议或者异议不成立的，按程序兑付；异议成立的，不予支付。',
};

/** What a notice came to, firm by firm (measures/11): for those who saw it. */
export const noticeResult: Make<'notice'> = (given) => {
  const { state, history } = given;
  if (state.stage !== 'concluded') return null;
  const ended = history.findLast(({ payload }) => payload.type === 'notice-concluded');
  const say = figuresFrom<'notice'>(given, 'notice-concluded', '公示结束时的结论');
  const clause = 'measures/11';
  const names = new Map(state.items.map(({ caseId, name }) => [caseId, name]));
  const passed = state.conclusions.filter(({ verdict }) => verdict.outcome === 'yes').length;
  const dated = ended?.on ?? given.today;
  return ok({
    occasion: stepOf<'notice'>(given, 'notice-concluded'),
    title: `关于“${state.title}”结果的公告`,
    signer: null,
    addressee: null,
    attachments: [],
    copies: [],
    dated,
    body: [
      paragraph(
        `“${state.title}”（${NOTICE_PURPOSE_WORDS[state.purpose]}）自`,
        figuresFrom<'notice'>(given, 'notice-published', '公示发布时的记录')({ key: 'from', text: formatDay(state.startsOn), clause }),
        '起公示，现已期满，收到异议',
        say({ key: 'objections', text: String(state.objections.length), clause }),
        '条，全部办结。无异议或者异议不成立的',
        say({ key: 'passed', text: String(passed), clause }),
        '家，异议成立的',
        say({ key: 'upheld', text: String(state.conclusions.length - passed), clause }),
        '家，结果公告如下。',
      ),
      heading('一、逐家结果'),
      {
        kind: 'table',
        shares: [12, 50, 38],
        head: ['序号', '单位名称', '结果'],
        rows: state.conclusions.map(({ caseId, verdict }, index) => [
          String(index + 1),
          say({ key: `${caseId}.name`, text: names.get(caseId) ?? '', clause }),
          say({ key: `${caseId}.outcome`, text: OUTCOMES[verdict.outcome], clause }),
        ]),
      },
      heading('二、后续办理'),
      paragraph(ONWARD[state.purpose]),
    ],
  });
};
