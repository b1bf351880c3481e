import type { CaseKind, ActOffer } from '../../contract/views.ts';
import type { OfferedAct } from '../../contract/act-inputs.ts';
import { RefusalText } from '../parts/problem.tsx';
import { PARTS } from '../parts/words.ts';
import { ActButton } from './act-button.tsx';

type Props = {
  readonly of: { readonly id: string; readonly kind: CaseKind; readonly version: number; readonly acts: readonly ActOffer[] };
  /** Acts that are begun elsewhere on the page, beside what they are about. */
  readonly elsewhere?: readonly string[];
};

/** What may be done now, and why the rest may not: never a greyed button without its reason. */
export function Offers({ of, elsewhere = [] }: Props) {
  const acts = of.acts.filter(({ act }) => !elsewhere.includes(act));
  const open = acts.filter(({ allowed, refusal }) => allowed || refusal?.code === 'second-factor-needed');
  const closed = acts.filter((offer) => !open.includes(offer));
  return (
    <div className="offers">
      {open.length === 0 ? (
        <p className="muted">{PARTS.noneNow}</p>
      ) : (
        <div className="row" role="group" aria-label={PARTS.actsNow}>
          {open.map(({ act, label }) => (
            <ActButton
              key={act}
              primary={open.length === 1}
              target={{ kind: of.kind, caseId: of.id, version: of.version, act: act as OfferedAct, label, given: {} }}
            />
          ))}
        </div>
      )}
      {closed.length > 0 && (
        <details className="closed-offers">
          <summary>
            {PARTS.notNow}（{closed.length}）
          </summary>
          <ul>
            {closed.map(({ act, label, refusal }) => (
              <li key={act}>
                <strong>{label}</strong>：{refusal && <RefusalText {...refusal} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
