import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { EvaluatorAssignment, Expense, Phase } from '../records.ts';
import type { SaysEvents } from '../says-events.ts';
import type { ImplementationEvent } from './events.ts';

export const PHASE_WORDS: Record<Phase, string> = { before: '改造前', after: '改造后' };

const expenseSays = ({ title, supplier, verdict }: Expense): string => {
  if (verdict.outcome === 'yes') return `${title}（${supplier}），认定${formatYuan(verdict.value?.recognisedFen ?? 0)}元`;
  const open = verdict.because.filter(({ holds }) => holds === (verdict.outcome === 'no' ? false : 'unknown'));
  return `${title}（${supplier}），${verdict.outcome === 'no' ? '不予认定' : '待补充'}：${open.map(({ says }) => says).join('；')}`;
};

const sayCompared = ({ compared }: EvaluatorAssignment): string => {
  if (compared === undefined) return '';
  const done = [...(compared.phones ? ['联系电话'] : []), ...(compared.accounts ? ['银行账户'] : [])];
  const open = [...(compared.phones ? [] : ['联系电话']), ...(compared.accounts ? [] : ['银行账户'])];
  return `${done.length > 0 ? `；${done.join('、')}已比对` : ''}${open.length > 0 ? `；名册缺${open.join('、')}，未比对` : ''}`;
};

const sayIndependent = (assignment: EvaluatorAssignment): string =>
  `与${assignment.transformers.length}家服务商均无关联${sayCompared(assignment)}`;

export const IMPLEMENTATION_WORDS: SaysEvents<ImplementationEvent> = {
  'level-assessed': (event) =>
    `${event.assessment.onSite ? `${formatDay(event.assessment.onSite.on)}到企业评测：` : ''}${PHASE_WORDS[event.phase]}数字化水平评定为${LEVEL_WORDS[event.assessment.verdict.value?.level ?? 0]}，得${event.assessment.verdict.value?.score ?? 0}分`,
  'expense-registered': (event) => `登记支出：${expenseSays(event.expense)}`,
  'expense-ruled': (event) => `人工认定支出：${expenseSays(event.expense)}；依据：${event.expense.ruling?.reason ?? ''}`,
  'ties-compared': ({ says, of }) =>
    says === undefined
      ? `名册更正后，${of ? '投资审核机构' : '评测机构'}与各方没有关联`
      : `委托${of ? '投资审核' : '评测'}之后名册有变化：${says}，须另行委托`,
  'evaluator-assigned': ({ assignment }) => `委托${assignment.evaluator.name}评测，${sayIndependent(assignment)}`,
  'accountant-assigned': ({ assignment }) => `委托${assignment.evaluator.name}审核投资，${sayIndependent(assignment)}`,
};
