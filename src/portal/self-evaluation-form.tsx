import { FORM_TOKEN } from '../api/origin.ts';
import { EVALUATION_ROUNDS, type EvaluationRound } from '../cases/performance/records.ts';
import { LEVEL_WORDS } from '../kernel/level-words.ts';
import { Asked, type SavedForm } from './asked-field.tsx';
import { Choice } from './choice.tsx';
import { Saved, Was } from './draft-form.tsx';
import { FaultSummary } from './form-field.tsx';

export type SelfEvaluationDraft = SavedForm & {
  readonly round: EvaluationRound;
  /** What the record says of a field and where that comes from. */
  readonly sources: { readonly level: string; readonly wan: string };
  readonly key: string;
  readonly token: string;
  readonly savedAt?: string;
  readonly isCorrection: boolean;
};
const LEVELS = LEVEL_WORDS.map((says, level) => [String(level), says] as const);

/** What a firm says it reached, with what the record knows filled in. */
export const SelfEvaluationForm = ({ caseId, draft }: { caseId: string; draft: SelfEvaluationDraft }) => {
  const { round, sources, values, faults, key, token, owner, savedAt, isCorrection } = draft;
  const saving =
    owner === undefined ? {} : { 'data-autosave': `/api/v1/drafts/forms/self-evaluation/${round}`, 'data-owner': `${owner}:${round}` };
  return (
    <form method="post" action={`/self-evaluations/${caseId}?round=${round}`} noValidate {...saving}>
      <FaultSummary faults={faults} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name={FORM_TOKEN} value={token} />
      <Choice name="level" label="改造后达到的数字化等级" choices={LEVELS} value={values['level']} fault={faults['level']} />
      {owner === undefined ? null : <Was name="level" value={values['level'] ?? ''} />}
      <p className="hint">{sources.level}</p>
      <Asked of={draft} name="wan" label="改造实际投入（万元）" hint={sources.wan} inputMode="decimal" maxLength={20} />
      <Asked
        of={draft}
        name="growth"
        label="改造以来营业收入增长（%）"
        hint="整数，与上年同期相比；下降的写负数，如 -3"
        inputMode="text"
        maxLength={6}
      />
      <Asked of={draft} name="effects" label="取得的成效" hint="哪些环节用上了、省了多少人工和时间" lines maxLength={400} />
      <Asked of={draft} name="problems" label="存在的问题和建议（没有就空着）" lines maxLength={400} />
      {isCorrection ? <Asked of={draft} name="reason" label="更正理由" hint="原来报送的一并留存" lines maxLength={400} /> : null}
      <button type="submit">{isCorrection ? '更正' : `报送${EVALUATION_ROUNDS[round]}自评`}</button>{' '}
      {owner === undefined ? null : <Saved at={savedAt} />}
    </form>
  );
};
