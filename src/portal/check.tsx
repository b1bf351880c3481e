import { statusOf } from '../api/refusal-status.ts';
import { CheckForm, type CheckDraft } from './check-form.tsx';
import { readCheck } from '../intake/check-facts.ts';
import { checkGroups, TELLING } from '../intake/check-questions.ts';
import { CheckResult } from './check-result.tsx';
import type { FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const policyOf = ({ place }: Visit) => place.policy;

/** The answers that were given and are asked for: a link holds nothing else. */
function answersIn(visit: Visit): Readonly<Record<string, string>> {
  const names = new Set(checkGroups(policyOf(visit)).flatMap(({ questions }) => questions.map(({ name }) => name)));
  return Object.fromEntries(Object.entries(visit.query).filter(([name, value]) => names.has(name) && value.trim() !== ''));
}
/** Faults under the names of their fields: in the summary they stand alone. */
function named(visit: Visit, faults: FormFaults): FormFaults {
  const questions = checkGroups(policyOf(visit)).flatMap((group) => group.questions);
  const labelOf = (name: string): string => questions.find((question) => question.name === name)?.label ?? '';
  return Object.fromEntries(Object.entries(faults).map(([name, says]) => [name, `${labelOf(name)}：${says}`]));
}
const linkTo = (path: string, answers: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(answers).toString();
  return search === '' ? path : `${path}?${search}`;
};

const formView = (visit: Visit, draft: CheckDraft, status: number): View => ({
  title: '自查：能不能申请、能拿多少',
  describes: '回答几个问题，马上看到能不能申请、依据哪一条、大约能补多少。不用登录，不留信息。',
  status,
  body: (
    <>
      <h1>自查：能不能申请、能拿多少</h1>
      <p>不用登录，不问企业名称。不清楚的就留着“不清楚”，结果会告诉您还要弄清什么。</p>
      <CheckForm groups={checkGroups(policyOf(visit))} draft={draft} />
    </>
  ),
});

/** `/check`: a few plain questions for anyone. */
const form: PageRoute = {
  method: 'GET',
  path: '/check',
  access: 'anyone',
  show: async (visit) => formView(visit, { values: visit.query, faults: {} }, 200),
};

/** `/check/result?…`: the answers are in the address and nowhere else, so that it can be passed on. */
const result: PageRoute = {
  method: 'GET',
  path: '/check/result',
  access: 'anyone',
  show: async (visit) => {
    const { query, place } = visit;
    const policy = policyOf(visit);
    const check = readCheck(query, policy, place.today);
    if (Object.keys(check.faults).length > 0) {
      return formView(visit, { values: query, faults: named(visit, check.faults) }, statusOf('bad-input'));
    }
    const answers = answersIn(visit);
    // Whatever was left at 不清楚 need not be in the link.
    if (Object.keys(answers).length < Object.keys(query).length) return { to: linkTo('/check/result', answers) };
    const back = linkTo('/check', answers);
    const plain = Object.fromEntries(Object.entries(answers).filter(([name]) => !TELLING.has(name)));
    const discreet = Object.keys(plain).length < Object.keys(answers).length ? linkTo('/check/result', plain) : null;
    return { title: '自查结果', body: <CheckResult check={check} policy={policy} today={place.today} back={back} discreet={discreet} /> };
  },
};

export const checkPages: readonly PageRoute[] = [form, result];
