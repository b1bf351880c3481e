import type { Verdict } from '../../../kernel/verdict.ts';
import { VerdictView } from '../../parts/verdict.tsx';
import { READINESS } from './words.ts';

export const Readiness = ({ verdict }: { readonly verdict: Verdict | null }) =>
  verdict === null ? (
    <p className="empty">{READINESS.none}</p>
  ) : (
    <VerdictView verdict={verdict} caption={READINESS.caption} words={READINESS.words} />
  );
