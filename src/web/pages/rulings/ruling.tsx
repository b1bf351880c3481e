import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { RULING_GROUND_WORDS, RULING_STAGE_WORDS } from '../../../cases/ruling/acts.ts';
import { effectSays } from '../../../cases/ruling/words.ts';
import type { RulingView } from '../../../contract/ruling-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { FactList } from '../../parts/facts.tsx';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { caseQuery } from '../../queries.ts';
import { EditionName } from './edition-name.tsx';
import { ForeseenView } from './foreseen.tsx';
import { RULINGS } from './words.ts';

const route = getRouteApi('/office/rulings/$id');

/** One ruling: what it changes and on whose word; while it waits, what signing it would do to the open cases. */
export function RulingPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<RulingView>(id));
  return (
    <Loaded query={query} title={RULINGS.rulingTitle}>
      {(view) => <Ruling view={view} />}
    </Loaded>
  );
}

function Ruling({ view }: { readonly view: RulingView }) {
  const { ruled, signed, foreseen, returned } = view;
  const { number, on, issuer } = ruled.document;
  return (
    <Page title={ruled.title} extra={<span className="tag">{RULING_STAGE_WORDS[view.stage]}</span>}>
      <FactList
        lines={[
          [RULINGS.ground, RULING_GROUND_WORDS[ruled.ground]],
          [RULINGS.clause, <ClauseLink key="clause" clause={ruled.clause} />],
          [RULINGS.before, ruled.before],
          [RULINGS.after, ruled.after],
          [RULINGS.from, formatDay(ruled.from)],
          [RULINGS.authority, `${issuer} ${number}，${formatDay(on)}`],
          [RULINGS.reason, ruled.reason],
          [RULINGS.prepared, `${view.preparedBy}，${formatDay(view.preparedOn)}`],
          [RULINGS.signed, signed && `${signed.by}，${formatDay(signed.on)}，${RULINGS.ruledAs(signed.number)}`],
          [RULINGS.newEdition, signed && <EditionName key="edition" {...signed} />],
          [RULINGS.effect, signed && effectSays(signed.effect)],
          [RULINGS.returned, returned],
        ]}
      />
      {foreseen && (
        <Section title={RULINGS.foreseen}>
          <ForeseenView foreseen={foreseen} />
        </Section>
      )}
      <Section title={RULINGS.acts}>
        <LastEvaluations />
        <Offers of={view} />
      </Section>
      <Section title={RULINGS.timeline}>
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}
