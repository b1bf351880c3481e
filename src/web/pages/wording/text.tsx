import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Policy } from '../../../../policy/policy.ts';
import type { PolicyTextView } from '../../../contract/policy-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { pathOf } from '../../api.ts';
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
        <dl className="facts">
          <dt>{TEXTS.dated}</dt>
          <dd>
            {formatDay(dated)}（{TEXTS.standings[standing]}）
          </dd>
          <dt>{TEXTS.by}</dt>
          <dd>
            {by}，{formatDay(on)}
          </dd>
          <dt>{TEXTS.digest}</dt>
          <dd>
            <code className="hash">{digest}</code> <a href={pathOf(`/files/${digest}`)}>{TEXTS.original}</a>
          </dd>
        </dl>
        <WholeText read={view} />
      </Section>
      <Comparisons comparisons={view.comparisons} policy={policy} />
    </>
  );
}
