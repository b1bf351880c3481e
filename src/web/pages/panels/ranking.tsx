import { Button } from 'antd';
import { useState } from 'react';
import { byScore, type FirmTally } from '../../../cases/panel/tally.ts';
import { sayPriority } from '../../../cases/project/application/priority.ts';
import type { PanelView } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { Section } from '../../parts/page.tsx';
import { RANKING } from './words.ts';

/** The chair's order, by the scores to begin with. Shown to the chair alone, when it is the chair's turn. */
export function Ranking({ view }: { readonly view: PanelView }) {
  const offer = view.acts.find(({ act, allowed }) => act === 'concludePanel' && allowed);
  return offer && view.tallies ? <Order view={view} tallies={view.tallies} label={offer.label} /> : null;
}

/** The one at `at` and the one before it change places. */
const raised = <T,>(order: readonly T[], at: number): readonly T[] =>
  order.map((each, index) => (index === at - 1 ? (order[at] ?? each) : index === at ? (order[at - 1] ?? each) : each));

function Order({ view, tallies, label }: { readonly view: PanelView; readonly tallies: readonly FirmTally[]; readonly label: string }) {
  const [order, setOrder] = useState<readonly FirmTally[]>(() => tallies.toSorted(byScore));
  const given = { ranking: order.map(({ caseId }) => caseId) };
  return (
    <Section title={RANKING.title}>
      <p className="hint">{RANKING.hint}</p>
      <ol className="names">
        {order.map(({ caseId, name, priority }, at) => (
          <li key={caseId}>
            <span className="row">
              {name} {priority && <span className="tag">{sayPriority({ priority })}</span>}
              <Button aria-label={RANKING.up(name)} disabled={at === 0} onClick={() => setOrder(raised(order, at))}>
                {RANKING.upShort}
              </Button>
              <Button aria-label={RANKING.down(name)} disabled={at === order.length - 1} onClick={() => setOrder(raised(order, at + 1))}>
                {RANKING.downShort}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <ActButton primary target={{ kind: 'panel', caseId: view.id, version: view.version, act: 'concludePanel', label, given }} />
    </Section>
  );
}
