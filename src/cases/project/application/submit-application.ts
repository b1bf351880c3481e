import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

const clause = 'measures/11';

/**
 * The firm sends in what it drafted, with the verdict of measures/6, 8 and 10. Refuses a draft with answers missing or unreadable,
 * and a second application of a firm that has one open. A "no" is taken too: whether it stands, a person says.
 */
export const submitApplication: ProjectDeed<'submitApplication'> = {
  decide: (state, { facts: { sending, faults, openElsewhere }, policy, context: { actor } }) => {
    if (state.stage === 'none' && openElsewhere)
      return refuse('already-done', '贵单位已有一件申报在办，不能再报一件；请到“我的项目”查看', { clause });
    if (faults.length > 0) return refuse('facts-missing', `申报表还没有填完，请补齐：${faults.join('；')}`, { clause });
    if (sending === undefined) return refuse('facts-missing', '还没有填写申报表，请先填写', { clause });
    const { application, township, sent, papers, formDigest } = sending;
    if (application.creditCode !== actor.organisation)
      return refuse('not-permitted', '只能提交本单位的申报表，请用本单位的账号登录', { clause });
    const verdict = policy.decisions['enterprise-eligibility'].decide(application.facts);
    return ok([
      {
        type: 'application-submitted',
        application: { ...application, verdict },
        pack: policy.name,
        sent,
        ...(papers && { papers }),
        formDigest,
        ...(township && { township }),
      },
    ]);
  },
};
