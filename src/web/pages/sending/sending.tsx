import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { CHANNEL_WORDS, DELIVERY_STATES, type DeliveriesView } from '../../../contract/message-views.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { deliveriesQuery } from '../../queries.ts';
import { SavedFilters } from '../../parts/saved-filters.tsx';
import { SentList } from './sent-list.tsx';
import { TestForm } from './test-form.tsx';
import { SENDING, STATE_WORDS } from './words.ts';

/** For the administrator: what was sent to people outside the system, what waits, and what did not arrive and why. */
export function Sending() {
  const { state } = useSearch({ from: '/office/sending' });
  const query = useQuery(deliveriesQuery(state));
  return (
    <Page isSensitive title={SENDING.title}>
      <SavedFilters list="sending" />
      <Loaded query={query}>
        {(view) => (
          <>
            <Ready view={view} />
            <Section title={SENDING.list}>
              <nav className="tabs" aria-label={SENDING.states}>
                <Link to="/sending" search={{}} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
                  {SENDING.all}
                </Link>
                {DELIVERY_STATES.map((each) => (
                  <Link key={each} to="/sending" search={{ state: each }} activeProps={{ 'aria-current': 'page' }}>
                    {STATE_WORDS[each]} {view.counts[each] ?? 0}
                  </Link>
                ))}
              </nav>
              <SentList rows={view.items} state={state} />
            </Section>
            {view.channels.length > 0 && (
              <Section title={SENDING.test}>
                <TestForm channels={view.channels} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Ready = ({ view: { channels, isDemo } }: { readonly view: DeliveriesView }) => {
  if (isDemo) return <p>{SENDING.demo}</p>;
  return <p>{channels.length === 0 ? SENDING.none : SENDING.ready(channels.map((channel) => CHANNEL_WORDS[channel]).join('、'))}</p>;
};
