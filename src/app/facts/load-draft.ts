import type { FactGroups } from '../../cases/needs.ts';
import { applicationQuestions, readApplication, saidOf } from '../../intake/application-form.ts';
import { canonicalJson } from '../canonical-json.ts';
import { openDraft, type OpenDraft } from '../drafts/open-draft.ts';
import type { Asked } from './asked.ts';

/** What still keeps the form from being sent, one line each. */
export function faultsOf(
  { fields, answers }: Pick<OpenDraft, 'fields' | 'answers'>,
  { policy, context }: Pick<Asked, 'policy' | 'context'>,
): string[] {
  const { open, unclear } = readApplication(answers, policy, context.today);
  const asked = applicationQuestions(policy);
  const named = asked.flatMap(({ name, label }) => (open[name] === undefined ? [] : [`“${label}”${open[name]}`]));
  const split = asked.filter(({ name }) => fields[name]?.others !== undefined).map(({ label }) => `“${label}”有几种填写，请选定一种`);
  return [...named, ...split, ...unclear];
}

/** The firm's draft, held until it is sent, as the application it would make today. */
export async function loadDraft(asked: Asked): Promise<FactGroups['draft']> {
  const { tx, caseId, policy, context, hash } = asked;
  const { organisation } = context.actor;
  if (organisation === undefined) return { faults: [], openElsewhere: false };
  const open = await openDraft(tx, organisation, policy, await tx.lockDraft(organisation, 'application'));
  const openElsewhere = open.caseId !== undefined && open.caseId !== caseId;
  if (open.draft === undefined) return { faults: [], openElsewhere };
  const { answers } = open;
  const { name = '', contact, phone } = answers;
  const { eligibility } = readApplication(answers, policy, context.today);
  const application = { name, creditCode: organisation, ...(contact && { contact }), ...(phone && { phone }), facts: eligibility };
  const sent = applicationQuestions(policy).map((question) => ({
    question: question.label,
    answer: saidOf(question, answers[question.name] ?? '') || '未填',
  }));
  return {
    sending: { application, sent, formDigest: hash(canonicalJson({ application, sent })) },
    faults: faultsOf(open, asked),
    openElsewhere,
  };
}
