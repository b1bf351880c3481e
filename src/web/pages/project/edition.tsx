import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { isOpen } from '../../acts/is-open.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { FactList } from '../../parts/facts.tsx';
import { RefusalText } from '../../parts/problem.tsx';
import { EditionName } from '../rulings/edition-name.tsx';
import { ForeseenView } from '../rulings/foreseen.tsx';
import { MOVE } from '../rulings/words.ts';

/** By which edition the case is decided now; and which amendments it could be moved to, each with what would change for it. */
export function Edition({ view: { id, version, acts, edition } }: { readonly view: ProjectView }) {
  const offer = acts.find(({ act }) => act === 'moveToPolicy');
  return (
    <>
      <FactList
        lines={[
          [MOVE.version, `${edition.title}（${edition.document}）`],
          [MOVE.edition, <EditionName key="edition" edition={edition.edition} terms={edition.terms} />],
          [MOVE.rulings, edition.isBound ? MOVE.bound : edition.rulings.length === 0 ? null : <Rulings key="rulings" of={edition} />],
        ]}
      />
      {edition.amendments.map(({ pack, title, issue, foreseen }) => (
        <article key={pack}>
          <h3>{`${MOVE.amendments}：${title}（${issue.document}）`}</h3>
          <p>{MOVE.would}</p>
          <ForeseenView foreseen={foreseen} />
          <p className="hint">{MOVE.kept}</p>
          {offer &&
            (isOpen(offer) ? (
              <ActButton
                target={{
                  kind: 'project',
                  caseId: id,
                  version,
                  act: 'moveToPolicy',
                  label: PROJECT_ACTS.moveToPolicy.label,
                  given: { to: pack, clause: 'measures/18' },
                }}
              >
                <ForeseenView foreseen={foreseen} />
              </ActButton>
            ) : (
              <p className="hint">{offer.refusal && <RefusalText {...offer.refusal} />}</p>
            ))}
        </article>
      ))}
    </>
  );
}

const Rulings = ({ of: { rulings } }: { readonly of: ProjectView['edition'] }) => (
  <ul>
    {rulings.map(({ id, title, from }) => (
      <li key={id}>
        <CaseLink kind="ruling" id={id}>
          {title}
        </CaseLink>
        （{MOVE.facts(formatDay(from))}）
      </li>
    ))}
  </ul>
);
