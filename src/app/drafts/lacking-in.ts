import type { Policy } from '../../../policy/policy.ts';
import { applicationQuestions, readApplication } from '../../intake/application-form.ts';
import type { Day } from '../../kernel/day.ts';
import type { OpenDraft } from './open-draft.ts';

/** What still keeps the form from being sent, one line each. */
export function lackingIn({ fields, answers }: Pick<OpenDraft, 'fields' | 'answers'>, policy: Policy, today: Day): readonly string[] {
  const { open, unclear } = readApplication(answers, policy, today);
  const asked = applicationQuestions(policy);
  const named = asked.flatMap(({ name, label }) => (open[name] === undefined ? [] : [`“${label}”${open[name]}`]));
  const split = asked.filter(({ name }) => fields[name]?.others !== undefined).map(({ label }) => `“${label}”有几种填写，请选定一种`);
  return [...named, ...split, ...unclear];
}
