import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { SANCTION_STAGE_WORDS } from '../../../cases/sanction/acts.ts';
import { OFFENCES } from '../../../cases/sanction/records.ts';
import { measuresSay } from '../../../cases/sanction/words.ts';
import type { SanctionView } from '../../../contract/recovery-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { Deadlines } from '../../parts/deadlines.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { SANCTIONS } from './words.ts';

const route = getRouteApi('/office/sanctions/$id');

/** One sanction: what is held against the provider, what it said, what came of it. The provider itself answers here. */
export function SanctionPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<SanctionView>(id));
  return (
    <Loaded query={query} title={SANCTIONS.title}>
      {(view) => <File view={view} />}
    </Loaded>
  );
}

const File = ({ view }: { readonly view: SanctionView }) => (
  <Page
    title={SANCTIONS.pageTitle(view.sanction.sanctioned.provider.name)}
    extra={<span className="tag">{SANCTION_STAGE_WORDS[view.stage]}</span>}
  >
    <Facts view={view} />
    <Section title={SANCTIONS.acts}>
      <Offers of={view} />
    </Section>
    <Section title={SANCTIONS.statements}>
      {view.sanction.statements.length === 0 ? <p className="muted">{SANCTIONS.noStatements}</p> : null}
      {view.sanction.statements.map(({ text, on, by }, index) => (
        <p key={index}>
          {formatDay(on)} {by}：{text}
        </p>
      ))}
    </Section>
    <Section title={SANCTIONS.deadlines}>
      <Deadlines lines={view.deadlines} />
    </Section>
    <Dispatches title={DISPATCH.title} caseId={view.id} />
    <Section title={SANCTIONS.timeline}>
      <Timeline entries={view.timeline} />
    </Section>
  </Page>
);

function Facts({ view: { sanction } }: { readonly view: SanctionView }) {
  const { provider, offence, findings, answerBy } = sanction.sanctioned;
  return (
    <FactList
      lines={[
        [
          SANCTIONS.code,
          <span key="code" className="code">
            {provider.creditCode}
          </span>,
        ],
        [
          SANCTIONS.offence,
          <span key="offence">
            {OFFENCES[offence]} <ClauseLink clause="measures/17" />
          </span>,
        ],
        [SANCTIONS.measures, measuresSay(sanction.sanctioned)],
        [SANCTIONS.findings, findings],
        [SANCTIONS.answerBy, formatDay(answerBy)],
        [SANCTIONS.imposed, 'imposedOn' in sanction ? formatDay(sanction.imposedOn) : null],
        [SANCTIONS.opinion, sanction.stage === 'imposed' ? sanction.opinion : null],
        [SANCTIONS.dropped, sanction.stage === 'dropped' ? sanction.reason : null],
        [SANCTIONS.lifted, sanction.stage === 'lifted' ? `${formatDay(sanction.liftedOn)}，${sanction.reason}` : null],
      ]}
    />
  );
}
