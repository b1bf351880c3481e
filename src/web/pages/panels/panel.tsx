import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PANEL_STAGE_WORDS } from '../../../cases/panel/acts.ts';
import { FIELD_WORDS, REVIEW_WORDS } from '../../../cases/panel/records.ts';
import type { PanelView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { Conclusion } from './conclusion.tsx';
import { DrawList } from './draw-list.tsx';
import { Files } from './files.tsx';
import { Marks } from './marks.tsx';
import { Ranking } from './ranking.tsx';
import { Seats } from './seats.tsx';
import { SubmitList } from './submit-list.tsx';
import { Tallies } from './tallies.tsx';
import { PANEL, PANELS, STANDING_WORDS } from './words.ts';

const route = getRouteApi('/office/panels/$id');
/** Begun beside what they are about. */
const ELSEWHERE = ['replaceExpert', 'sealScores', 'revealScores', 'concludePanel'];

/** An expert whose act stands further down must not read above it that there is nothing to do. */
const isActedHere = ({ acts }: PanelView): boolean => acts.some(({ act, allowed }) => allowed && !ELSEWHERE.includes(act));

/** One expert review: to the offices the whole of it, to an expert his own seat and what he is to judge. */
export function PanelPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<PanelView>(id));
  return (
    <Loaded query={query} title={PANELS.title}>
      {(view) => (
        <Page isSensitive title={view.title} extra={<span className="tag">{PANEL_STAGE_WORDS[view.stage]}</span>}>
          <Facts view={view} />
          <Mine view={view} />
          {(view.mine === null || isActedHere(view)) && (
            <Section title={PANEL.acts}>
              <Offers of={view} elsewhere={ELSEWHERE} />
            </Section>
          )}
          <Firms view={view} />
          {view.files && <Files files={view.files} />}
          <Criteria view={view} />
          {view.mine && <Marks key={`${view.id}:${view.mine.standing}`} view={view} seat={view.mine} />}
          {view.tallies && <Tallies tallies={view.tallies} />}
          <Ranking view={view} />
          {view.conclusion && <Conclusion view={view} conclusion={view.conclusion} />}
          <SubmitList view={view} />
          <Seats view={view} />
          {view.pool.length > 0 && <DrawList view={view} />}
          <Dispatches title={DISPATCH.title} caseId={view.id} />
          {view.timeline.length > 0 && (
            <Section title={PANEL.timeline}>
              <Timeline entries={view.timeline} />
            </Section>
          )}
        </Page>
      )}
    </Loaded>
  );
}

const Facts = ({ view }: { readonly view: PanelView }) => (
  <FactList
    lines={[
      [PANELS.review, REVIEW_WORDS[view.review]],
      [PANEL.convenedBy, view.convenedBy],
      [PANEL.convenedOn, formatDay(view.convenedOn)],
      [PANEL.seedSource, view.mine ? null : view.seedSource],
      [PANEL.seedOn, view.mine ? null : formatDay(view.seedOn)],
      [PANEL.seed, view.mine ? null : view.seed],
      [PANEL.returned, view.stage === 'approved' ? null : view.returned],
      [PANEL.approved, view.approved && `${view.approved.by} ${formatDay(view.approved.on)}`],
    ]}
  />
);

function Mine({ view: { mine } }: { readonly view: PanelView }) {
  if (mine === null) return null;
  return (
    <Section title={PANEL.mine}>
      <FactList
        lines={[
          [PANEL.field, FIELD_WORDS[mine.field]],
          [PANEL.standing, STANDING_WORDS[mine.standing]],
          [PANEL.chair, mine.chair ? PANEL.yourself : null],
        ]}
      />
      {mine.standing === 'drawn' && <p className="hint">{PANEL.notDeclared}</p>}
    </Section>
  );
}

const Firms = ({ view }: { readonly view: PanelView }) => (
  <Section title={PANEL.firms}>
    <DataTable
      caption={PANEL.firms}
      rows={view.firms}
      rowKey={({ caseId }) => caseId}
      columns={[
        {
          head: PANEL.firm,
          cell: ({ caseId, name }) =>
            view.mine ? (
              name
            ) : (
              <CaseLink kind="project" id={caseId}>
                {name}
              </CaseLink>
            ),
          wide: true,
        },
        { head: PANEL.code, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
      ]}
    />
  </Section>
);

const Criteria = ({ view }: { readonly view: PanelView }) => (
  <Section title={PANEL.criteria}>
    <DataTable
      caption={PANEL.criteria}
      rows={view.criteria}
      rowKey={({ title }) => title}
      columns={[
        { head: PANEL.criterion, cell: ({ title }) => title, wide: true },
        { head: PANEL.max, cell: ({ max }) => max, money: true },
        { head: PANEL.weight, cell: ({ weight }) => `${weight}%`, money: true },
      ]}
    />
  </Section>
);
