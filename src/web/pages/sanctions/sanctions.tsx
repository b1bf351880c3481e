import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { SANCTION_ACTS, SANCTION_STAGE_WORDS } from '../../../cases/sanction/acts.ts';
import { OFFENCES } from '../../../cases/sanction/records.ts';
import { measuresSay } from '../../../cases/sanction/words.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { sanctionsQuery } from '../../queries.ts';
import { Ratings } from './ratings.tsx';
import { SANCTIONS } from './words.ts';

/** What was held against providers and what came of it; whoever investigates begins here. */
export function Sanctions() {
  const query = useQuery(sanctionsQuery());
  return (
    <Page title={SANCTIONS.title} extra={<Open />}>
      <Loaded query={query}>
        {(rows) => (
          <ListTable
            caption={SANCTIONS.caption}
            rows={rows}
            rowKey={({ id }) => id}
            empty={<p>{SANCTIONS.empty}</p>}
            columns={[
              {
                head: SANCTIONS.provider,
                cell: ({ id, provider }) => (
                  <CaseLink kind="sanction" id={id}>
                    {provider.name}
                  </CaseLink>
                ),
                saved: ['text', ({ provider }) => provider.name],
                wide: true,
              },
              { head: SANCTIONS.offence, cell: ({ offence }) => OFFENCES[offence], wide: true },
              { head: SANCTIONS.measures, cell: measuresSay, wide: true },
              {
                head: SANCTIONS.stage,
                cell: ({ stage }) => <span className="tag">{SANCTION_STAGE_WORDS[stage]}</span>,
                saved: ['text', ({ stage }) => SANCTION_STAGE_WORDS[stage]],
              },
              { head: SANCTIONS.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on] },
            ]}
          />
        )}
      </Loaded>
      <Ratings />
    </Page>
  );
}

function Open() {
  const navigate = useNavigate();
  const me = useMe();
  const { label, roles } = SANCTION_ACTS.openSanction;
  if (!roles.some((role) => me.roles.includes(role))) return null;
  return (
    <ActButton
      target={{ kind: 'sanction', act: 'openSanction', label, given: {} }}
      onDone={({ id }) => void navigate({ to: '/sanctions/$id', params: { id } })}
    />
  );
}
