import type { NoInput } from '../../given.ts';

export type DiagnosisInputs = {
  /** Credit codes of the provider and of all that were compared. */
  readonly assignDiagnosis: { readonly provider: string; readonly compared: readonly string[]; readonly reason: string };
  /** What is handed in lies in the provider's draft; of an officer, in the imported answer sheet. */
  readonly submitDiagnosis: NoInput;
  readonly returnDiagnosis: { readonly reason: string };
  readonly acceptDiagnosis: { readonly opinion: string };
};
