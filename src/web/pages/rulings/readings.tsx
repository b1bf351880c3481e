import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RULING_ACTS, RULING_STAGE_WORDS } from '../../../cases/ruling/acts.ts';
import type { ReadingsView, VersionRow } from '../../../contract/ruling-views.ts';
import { formatDay, isDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { readingsQuery } from '../../queries.ts';
import { DecidedByView } from './decided-by.tsx';
import { EditionName } from './edition-name.tsx';
import { Propose } from './propose.tsx';
import { MOVES, RULINGS } from './words.ts';

/** 口径: how the text is read and what its numbers are today, who decided it, and what has been ruled since it was issued. */
export function Readings() {
  const query = useQuery(readingsQuery());
  return (
    <Page title={RULINGS.title}>
      <p className="hint">{RULINGS.intro}</p>
      <Loaded query={query}>{(view) => <Terms view={view} />}</Loaded>
    </Page>
  );
}

function Terms({ view }: { readonly view: ReadingsView }) {
  const me = useMe();
  const mayPropose = RULING_ACTS.prepareRuling.roles.some((role) => me.roles.includes(role));
  return (
    <>
      <FactList
        lines={[
          [
            RULINGS.edition,
            <span key="edition">
              {view.versions.find(({ pack }) => pack === view.pack)?.title}：
              <EditionName edition={view.edition} terms={view.terms} />
            </span>,
          ],
        ]}
      />
      <Section title={RULINGS.readings}>
        <DataTable
          caption={RULINGS.readings}
          rows={view.readings}
          rowKey={({ name }) => name}
          columns={[
            { head: RULINGS.question, cell: ({ question }) => `${question}？`, wide: true },
            {
              head: RULINGS.chosen,
              cell: ({ chosen, alternatives }) => alternatives.find(({ value }) => value === chosen)?.says ?? chosen,
              wide: true,
            },
            { head: RULINGS.decidedBy, cell: ({ decidedBy }) => <DecidedByView of={decidedBy} />, wide: true },
            { head: RULINGS.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
          ]}
        />
      </Section>
      {mayPropose && (
        <Section title={RULINGS.propose}>
          <Propose view={view} />
        </Section>
      )}
      <Section title={RULINGS.history}>
        <History view={view} />
      </Section>
      <Section title={RULINGS.parameters}>
        <DataTable
          caption={RULINGS.parameters}
          rows={view.parameters}
          rowKey={({ name }) => name}
          columns={[
            { head: RULINGS.what, cell: ({ says }) => says, wide: true },
            { head: RULINGS.amount, cell: ({ amount }) => amount, money: true },
            { head: RULINGS.decidedBy, cell: ({ decidedBy }) => <DecidedByView of={decidedBy} />, wide: true },
            { head: RULINGS.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
          ]}
        />
      </Section>
      <Section title={RULINGS.versions}>
        <Versions rows={view.versions} />
      </Section>
    </>
  );
}

const History = ({ view: { rulings } }: { readonly view: ReadingsView }) => (
  <DataTable
    caption={RULINGS.history}
    rows={rulings}
    rowKey={({ id }) => id}
    empty={<p>{RULINGS.noHistory}</p>}
    columns={[
      { head: RULINGS.no, cell: ({ number }) => number ?? '—' },
      {
        head: RULINGS.decision,
        cell: ({ id, title }) => (
          <CaseLink kind="ruling" id={id}>
            {title}
          </CaseLink>
        ),
        wide: true,
      },
      { head: RULINGS.stage, cell: ({ stage }) => <span className="tag">{RULING_STAGE_WORDS[stage]}</span> },
      { head: RULINGS.document, cell: ({ document }) => document },
      { head: RULINGS.from, cell: ({ from }) => formatDay(from), short: true },
      { head: RULINGS.by, cell: ({ by }) => by },
      { head: RULINGS.on, cell: ({ on }) => formatDay(on), short: true },
    ]}
  />
);

const Versions = ({ rows }: { readonly rows: readonly VersionRow[] }) => (
  <DataTable
    caption={RULINGS.versions}
    rows={rows}
    rowKey={({ pack }) => pack}
    columns={[
      {
        head: RULINGS.version,
        cell: ({ pack, title, isInForce, issue }) => (
          <>
            {title}
            {isInForce && issue.predecessor !== null && (
              <div>
                <Link to="/moves/$to" params={{ to: pack }}>
                  {MOVES.link}
                </Link>
              </div>
            )}
          </>
        ),
        wide: true,
      },
      { head: RULINGS.document, cell: ({ issue: { issuer, document } }) => `${issuer} ${document}`, wide: true },
      {
        head: RULINGS.inForceOn,
        cell: ({ issue: { inForceOn } }) => (inForceOn !== null && isDay(inForceOn) ? formatDay(inForceOn) : RULINGS.fromPublication),
      },
      { head: RULINGS.stage, cell: ({ isInForce }) => <span className="tag">{isInForce ? RULINGS.isInForce : RULINGS.notInForce}</span> },
    ]}
  />
);
