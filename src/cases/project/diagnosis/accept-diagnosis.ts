import { ok, refuse } from '../../../kernel/result.ts';
import type { Assessment } from '../records.ts';
import type { ProjectDeed } from '../project-deed.ts';

const clause = 'plan/2.2.1';

/** Accepts the diagnosis: from here on it is the level before. Refuses whoever handed it in. */
export const acceptDiagnosis: ProjectDeed<'acceptDiagnosis'> = {
  obstacle: ({ diagnosis }, { context: { actor } }) => {
    if (diagnosis?.step !== 'submitted') return refuse('wrong-stage', '没有待确认的诊断', { clause });
    return diagnosis.delivery?.by.personId === actor.personId
      ? refuse('same-person', `${actor.name}提交了这份诊断，“确认诊断”须由另一人办理`, { clause })
      : null;
  },
  decide: ({ diagnosis }, { input: { opinion }, policy, context: { today } }) => {
    if (diagnosis?.delivery === undefined) throw new TypeError('a diagnosis is accepted that nobody submitted');
    const { provider, delivery } = diagnosis;
    const { facts, source } = delivery.report;
    const verdict = policy.decisions['digital-level'].decide(facts);
    const by = source === undefined ? provider.name : delivery.by.name;
    const assessment: Assessment = { facts, verdict, by, on: today, ...(source && { source }) };
    return ok([
      { type: 'diagnosis-accepted', opinion },
      { type: 'level-assessed', phase: 'before', assessment },
    ]);
  },
};
