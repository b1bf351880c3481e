import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CaseKind, ActOffer } from '../../contract/views.ts';
import type { OfferedAct } from '../../contract/act-inputs.ts';
import { RefusalText } from '../parts/problem.tsx';
import { PARTS } from '../parts/words.ts';
import { isOpen } from './is-open.ts';
import { LazyDialog, loadDialog } from './lazy-dialog.tsx';
import type { TypedForm } from './act-input.ts';
import type { ActTarget } from './target.ts';

type Props = {
  readonly of: { readonly id: string; readonly kind: CaseKind; readonly version: number; readonly acts: readonly ActOffer[] };
  /** Acts that are begun elsewhere on the page, beside what they are about. */
  readonly elsewhere?: readonly string[];
  /** Over the form of every act: the dialog hides the page that says whom it is about. */
  readonly about?: ReactNode;
  /** What stands in the form of an act when it opens. */
  readonly typed?: Readonly<Record<string, TypedForm>>;
};

/** What moves the case on stands first, what takes something from the firm last. */
const PLACES: Readonly<Record<ActOffer['weight'], number>> = { onward: 0, plain: 1, grave: 2 };

/** What may be done now, and why the rest may not: never a greyed button without its reason. */
export function Offers({ of, elsewhere = [], about, typed = {} }: Props) {
  // Kept here and not with its button: what was typed outlives an offer that somebody else has meanwhile used up.
  const [begun, setBegun] = useState<ActTarget>();
  const acts = of.acts.filter(({ act }) => !elsewhere.includes(act));
  const open = acts.filter(isOpen).toSorted((a, b) => PLACES[a.weight] - PLACES[b.weight]);
  const below = of.acts.filter((offer) => elsewhere.includes(offer.act) && isOpen(offer)).map(({ label }) => label);
  const closed = acts.filter((offer) => !open.includes(offer));
  return (
    <div className="offers">
      {open.length === 0 ? (
        <p className="muted">{below.length === 0 ? PARTS.noneNow : PARTS.below(below)}</p>
      ) : (
        <div className="row" role="group" aria-label={PARTS.actsNow}>
          {open.map(({ act, label, weight }) => (
            <Button
              key={act}
              aria-haspopup="dialog"
              {...(weight === 'grave' && { className: 'grave' })}
              type={weight === 'onward' ? 'primary' : 'default'}
              danger={weight === 'grave'}
              onMouseEnter={loadDialog}
              onClick={() =>
                setBegun({
                  kind: of.kind,
                  caseId: of.id,
                  version: of.version,
                  act: act as OfferedAct,
                  label,
                  given: {},
                  ...(typed[act] && { typed: typed[act] }),
                })
              }
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {begun && <LazyDialog target={begun} about={about} close={() => setBegun(undefined)} />}
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
