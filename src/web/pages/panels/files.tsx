import type { PanelFile } from '../../../contract/views.ts';
import { FactList } from '../../parts/facts.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { PANEL } from './words.ts';

/** What each firm handed in, for an expert who has declared. */
export const Files = ({ files }: { readonly files: readonly PanelFile[] }) => (
  <Section title={PANEL.files}>
    <ul className="card-list">
      {files.map(({ caseId, name, verdict, levels, plan, recognisedFen }) => (
        <li key={caseId}>
          <article>
            <h3>{name}</h3>
            <FactList
              lines={[
                [PANEL.levels, PANEL.levelsOf(levels.before, levels.after)],
                [PANEL.plan, plan],
                [PANEL.recognised, recognisedFen === 0 ? null : <Yuan key="fen" fen={recognisedFen} />],
              ]}
            />
            <VerdictView verdict={verdict} caption={PANEL.conditions} />
          </article>
        </li>
      ))}
    </ul>
  </Section>
);
