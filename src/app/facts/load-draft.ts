import { townshipsOf } from '../../../policy/townships/index.ts';
import type { FactGroups } from '../../cases/needs.ts';
import { applicationQuestions, readApplication, saidOf } from '../../intake/application-form.ts';
import { readBadFaith, withBadFaith } from '../bad-faith.ts';
import { canonicalJson } from '../canonical-json.ts';
import { lackingIn } from '../drafts/lacking-in.ts';
import { APPLICATION_ABOUTS } from '../papers/abouts.ts';
import { openDraft } from '../drafts/open-draft.ts';
import type { Asked } from './asked.ts';

/** The firm's draft, held until it is sent, as the application it would make today. */
export async function loadDraft(asked: Asked): Promise<FactGroups['draft']> {
  const { tx, caseId, policy, context, hash } = asked;
  const { organisation } = context.actor;
  if (organisation === undefined) return { faults: [], openElsewhere: false };
  const open = await openDraft(tx, organisation, policy, await tx.lockDraft(organisation, 'application'));
  const openElsewhere = open.caseId !== undefined && open.caseId !== caseId;
  if (open.draft === undefined) return { faults: [], openElsewhere };
  const { answers } = open;
  const { name = '', contact, phone, township } = answers;
  const { eligibility } = readApplication(answers, policy, context.today);
  const facts = withBadFaith(eligibility, organisation, await readBadFaith(tx, [organisation]));
  const application = { name, creditCode: organisation, ...(contact && { contact }), ...(phone && { phone }), facts };
  const sent = applicationQuestions(policy).map((question) => ({
    question: question.label,
    answer: saidOf(question, answers[question.name] ?? '') || '未填',
  }));
  const kept = (await tx.listPapers(organisation)).filter(({ about }) => Object.hasOwn(APPLICATION_ABOUTS, about));
  const papers = kept.length === 0 ? {} : { papers: kept.map(({ id, name: called, digest }) => ({ id, name: called, digest })) };
  const formDigest = hash(canonicalJson({ application, sent, ...papers }));
  const place = townshipsOf(policy.county.division).find(({ code }) => code === township);
  return {
    sending: { application, ...(place && { township: place.code }), sent, ...papers, formDigest },
    faults: lackingIn(open, policy, context.today),
    openElsewhere,
  };
}
