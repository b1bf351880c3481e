import type { Policy } from '../../../policy/policy.ts';
import type { Fingerprints } from '../../../policy/wording/compare-wording.ts';
import { diffWords, type Stretch } from '../../../policy/wording/diff-words.ts';
import { fingerprintOf, type Hash, isSameWording } from '../../../policy/wording/fingerprint.ts';
import type { ClauseWording, Wording } from '../../../policy/wording/split-wording.ts';
import type { Comparison } from '../../contract/policy-views.ts';
import { formatDay } from '../../kernel/day.ts';
import { diffPolicy, type TouchingChange } from '../diff-policy.ts';
import type { PolicyText } from '../store-texts.ts';
import { casesRestingOn, type OpenCase } from './cases-resting-on.ts';

/** What a text is compared with: the pack, the text imported before it, the cases of today. */
export type Known = {
  readonly policy: Policy;
  readonly hash: Hash;
  readonly before: PolicyText | undefined;
  readonly open: readonly OpenCase[];
};
type Older = { readonly against: string; readonly known: Fingerprints; readonly clauses: readonly ClauseWording[] };

/** Title and text of a clause as one. */
export const wordsOf = ({ title, text }: ClauseWording): string => `${title}${title && '\n'}${text}`;
export const fingerprintsOf = (clauses: readonly ClauseWording[], hash: Hash): Fingerprints =>
  Object.fromEntries(clauses.map((each) => [each.id, fingerprintOf(each, hash)]));

function wordByWord({ id, status, movedTo }: TouchingChange, next: Wording, { clauses }: Older): readonly Stretch[] | undefined {
  const was = clauses.find((each) => each.id === id);
  const is = next.clauses.find((each) => each.id === (movedTo ?? id));
  return status === 'changed' && was && is ? diffWords(wordsOf(was), wordsOf(is)) : undefined;
}

const count = (policy: Policy, { id, touches }: TouchingChange, open: readonly OpenCase[]): { decided: number; ahead: number } => {
  const resting = touches.length === 0 ? [] : casesRestingOn(policy, id, open);
  const decided = resting.filter(({ rests }) => rests === 'decided').length;
  return { decided, ahead: resting.length - decided };
};

function comparisonWith(older: Older, next: Wording, { policy, hash, open }: Known): Comparison {
  const { clauses } = diffPolicy(policy, next, hash, older.known);
  return {
    against: older.against,
    clauses: clauses.map((change) => {
      const words = wordByWord(change, next, older);
      return { ...change, ...(words && { words }), openCases: count(policy, change, open) };
    }),
  };
}

/** What a text changes: against the wording that the pack was made from, then against the text before it, where there is one. */
export function readChanges(next: Wording, known: Known): readonly Comparison[] {
  const { policy, hash, before } = known;
  // Only words that are the pack's own are held against the new ones in its name.
  const isOfPack = (words: ClauseWording): boolean => isSameWording(policy.fingerprints[words.id] ?? '', fingerprintOf(words, hash));
  const pack: Older = {
    against: `本系统所依据的文本（${policy.title}）`,
    known: policy.fingerprints,
    clauses: before?.clauses.filter(isOfPack) ?? [],
  };
  const older: Older[] = before
    ? [
        {
          against: `上一份导入的文本（${before.source}，${formatDay(before.dated)}）`,
          known: fingerprintsOf(before.clauses, hash),
          clauses: before.clauses,
        },
      ]
    : [];
  return [pack, ...older].map((each) => comparisonWith(each, next, known));
}
