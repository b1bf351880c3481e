import type { ProjectDeed } from '../project-deed.ts';
import { acceptDiagnosis } from './accept-diagnosis.ts';
import type { DiagnosisAct } from './acts.ts';
import { assignDiagnosis } from './assign-diagnosis.ts';
import { returnDiagnosis } from './return-diagnosis.ts';
import { submitDiagnosis } from './submit-diagnosis.ts';

export const DIAGNOSIS_DEEDS: { readonly [A in DiagnosisAct]: ProjectDeed<A> } = {
  assignDiagnosis,
  submitDiagnosis,
  returnDiagnosis,
  acceptDiagnosis,
};
