import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Sends a diagnosis that was handed in back to the provider, with the reasons (plan/2.2.1). */
export const returnDiagnosis: ProjectDeed<'returnDiagnosis'> = {
  obstacle: ({ diagnosis }) =>
    diagnosis?.step === 'submitted' ? null : refuse('wrong-stage', '没有待确认的诊断可以退回', { clause: 'plan/2.2.1' }),
  decide: (_state, { input: { reason } }) => ok([{ type: 'diagnosis-returned', reason }]),
};
