import type { Reason, Verdict } from '../../src/kernel/verdict.ts';

function cited(reason: Reason, authorities: Readonly<Record<string, string>>): Reason {
  const document = authorities[reason.clause];
  return document === undefined ? reason : { ...reason, says: `${reason.says}（依${document}）` };
}

/** The verdict as an edition gives it: under the edition's name, each reason on a clause that a document ruled on citing the document. */
export const citing = <V extends object>(verdict: Verdict<V>, pack: string, authorities: Readonly<Record<string, string>>): Verdict<V> => ({
  ...verdict,
  pack,
  because: verdict.because.map((reason) => cited(reason, authorities)),
});
