import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PolicyTextRow } from '../../../contract/policy-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { policyTextsQuery } from '../../queries.ts';
import { ImportText } from './import-text.tsx';
import { usePack } from './pack.ts';
import { TEXTS } from './words.ts';

/** The official texts on file, and where an officer brings in another. */
export function PolicyTexts() {
  const { roles } = useMe();
  const [pack, texts] = [usePack(), useQuery(policyTextsQuery())];
  return (
    <Page title={TEXTS.title}>
      <p className="hint">{TEXTS.intro}</p>
      <Section title={TEXTS.list}>
        <Loaded query={texts}>{(rows) => <List rows={rows} />}</Loaded>
      </Section>
      {roles.includes('officer') && <Loaded query={pack}>{(policy) => <ImportText policy={policy} />}</Loaded>}
    </Page>
  );
}

const List = ({ rows }: { readonly rows: readonly PolicyTextRow[] }) => (
  <DataTable
    caption={TEXTS.list}
    rows={rows}
    rowKey={({ id }) => id}
    empty={TEXTS.none}
    columns={[
      {
        head: TEXTS.source,
        cell: ({ id, source }) => (
          <Link to="/policy/texts/$id" params={{ id }}>
            {source}
          </Link>
        ),
        wide: true,
      },
      { head: TEXTS.dated, cell: ({ dated }) => formatDay(dated), short: true },
      { head: TEXTS.standing, cell: ({ standing }) => TEXTS.standings[standing] },
      { head: TEXTS.clauses, cell: ({ clauses }) => clauses, money: true },
      { head: TEXTS.by, cell: ({ by, on }) => `${by}，${formatDay(on)}` },
    ]}
  />
);
