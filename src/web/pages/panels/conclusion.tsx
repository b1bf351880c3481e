import type { PanelView } from '../../../contract/views.ts';
import { FactList } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';
import { PANEL } from './words.ts';

type Props = { readonly view: PanelView; readonly conclusion: NonNullable<PanelView['conclusion']> };

/** What the panel came to: the chair's order, who is recommended, what was said, and who thinks otherwise. */
export const Conclusion = ({ view, conclusion: { chair, ranking, recommended, opinion, reason } }: Props) => (
  <Section title={PANEL.conclusion}>
    <FactList
      lines={[
        [PANEL.chair, chair],
        [PANEL.opinion, opinion],
        [PANEL.against, reason],
        ...view.seats.flatMap(({ name, dissents }) => dissents.map((text, at) => [`${PANEL.dissent}（${name}${at + 1}）`, text] as const)),
      ]}
    />
    <ol className="names">
      {ranking.map((id, at) => (
        <li key={id}>
          {view.firms.find(({ caseId }) => caseId === id)?.name} {at < recommended && <span className="tag">{PANEL.recommended}</span>}
        </li>
      ))}
    </ol>
  </Section>
);
