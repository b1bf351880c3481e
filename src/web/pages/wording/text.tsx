import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Policy } from '../../../../policy/policy.ts';
import type { PolicyTextView } from '../../../contract/policy-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { pathOf } from '../../api.ts';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { policyTextQuery } from '../../queries.ts';
import { Comparisons } from './changes.tsx';
import { usePack } from './pack.ts';
import { WholeText } from './wording.tsx';
import { TEXTS } from './words.ts';

const route = getRouteApi('/office/policy/texts/$id');

/** One official text on file: whence, since when, its words, and what it changed. */
export function PolicyTextPage() {
  const [pack, text] = [usePack(), useQuery(policyTextQuery(route.useParams().id))];
  return (
    <Loaded query={text} title={TEXTS.title}>
      {(view) => (
        <Page title={view.text.source}>
          <p>
            <Link to="/policy/texts">{TEXTS.back}</Link>
          </p>
          <Loaded query={pack}>{(policy) => <Body view={view} policy={policy} />}</Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function Body({ view, policy }: { readonly view: PolicyTextView; readonly policy: Policy }) {
  const { dated, standing, by, on, digest } = view.text;
  return (
    <>
      <Section title={TEXTS.title}>
        <FactList
          lines={[
            [TEXTS.dated, `${formatDay(dated)}（${TEXTS.standings[standing]}）`],
            [TEXTS.by, `${by}，${formatDay(on)}`],
            [
              TEXTS.digest,
              <>
                <code className="hash">{digest}</code> <a href={pathOf(`/files/${digest}`)}>{TEXTS.original}</a>
              </>,
            ],
          ]}
        />
        <WholeText read={view} />
      </Section>
      <Comparisons comparisons={view.comparisons} policy={policy} />
    </>
  );
}
