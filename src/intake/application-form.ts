import type { Policy } from '../../policy/policy.ts';
import { townshipsOf } from '../../policy/townships/index.ts';
import { failedTests, type Verdict } from '../kernel/verdict.ts';
import type { Day } from '../kernel/day.ts';
import { type Check, readCheck } from './check-facts.ts';
import { checkGroups, type Group, type Question } from './check-questions.ts';

/** What stands in the form, by the question's name; nothing and an empty text are the same. */
export type FormAnswers = Readonly<Record<string, string>>;
/** One page of the form: what a phone shows at once. */
export type FormPage = Group & { readonly slug: string };

function firm({ county }: Policy): Group {
  const townships = townshipsOf(county.division).map(({ code, name }) => [code, name] as const);
  return {
    title: '单位和联系人',
    questions: [
      { kind: 'text', name: 'name', label: '单位全称', hint: '与营业执照一致' },
      ...(townships.length === 0
        ? []
        : [{ kind: 'list' as const, name: 'township', label: '所在乡镇', hint: '厂房或主要经营场所在哪个乡镇', options: townships }]),
      { kind: 'text', name: 'contact', label: '联系人' },
      { kind: 'text', name: 'phone', label: '联系电话', inputMode: 'numeric' },
    ],
  };
}
const SLUGS = ['firm', 'about', 'conduct', 'plan'] as const;
/** For figures, for the estimate, or only of some trades, or only after another answer. */
const OPTIONAL: ReadonlySet<string> = new Set(['township', 'assets', 'incidentOn', 'violationOn', 'before', 'after']);

/** Asked by the office, not out of curiosity: nothing may be left open here. */
function inEarnest({ hint, ...question }: Question): Question {
  const said = hint?.replace(/[。，]?不清楚就空着$/, '');
  return said === undefined || said === '' ? question : { ...question, hint: said };
}
const titled = ({ title, questions, ...group }: Group): Group => ({
  ...group,
  title: title.replace(/^.、/, ''),
  questions: questions.map(inEarnest),
});

/** The firm's application (measures/11), four short pages: whom to call, the firm, its conduct, its plan. */
export const applicationPages = (policy: Policy): readonly FormPage[] =>
  [firm(policy), ...checkGroups(policy).map(titled)].map((group, index) => ({ ...group, slug: SLUGS[index] ?? String(index) }));

export const applicationQuestions = (policy: Policy): readonly Question[] => applicationPages(policy).flatMap(({ questions }) => questions);

export type ApplicationRead = Check & {
  readonly verdict: Verdict;
  /** By the question's name: what cannot be read or has no answer yet. */
  readonly open: Readonly<Record<string, string>>;
  /** What is still not clear although everything was answered, in the policy's words. */
  readonly unclear: readonly string[];
};

function openOf(policy: Policy, answers: FormAnswers, faults: Check['faults']): Record<string, string> {
  const open: Record<string, string> = { ...faults };
  for (const { name, kind } of applicationQuestions(policy)) {
    if (OPTIONAL.has(name) || (answers[name] ?? '').trim() !== '') continue;
    open[name] ??= kind === 'text' ? '还没有填' : '还没有选';
  }
  return open;
}

/** The answers as facts of the same decisions the office asks, with what is still open. `today` is the day of application. */
export function readApplication(answers: FormAnswers, policy: Policy, today: Day): ApplicationRead {
  const check = readCheck(answers, policy, today);
  const verdict = policy.decisions['enterprise-eligibility'].decide(check.eligibility);
  const open = openOf(policy, answers, check.faults);
  const unclear = verdict.because.filter(({ holds }) => holds === 'unknown').map(({ says }) => says);
  return { ...check, verdict, open, unclear: failedTests(verdict).length === 0 && Object.keys(open).length === 0 ? unclear : [] };
}

/** An answer as people read it. */
export function saidOf(question: Question, answer: string): string {
  if (question.kind === 'text') return answer;
  return question.options.find(([value]) => value === answer)?.[1] ?? '不清楚';
}
