// Awards as they lie in a county, as many as wanted: the one that waits for its payment in the demonstration, with all that is on its
// file, put there again and again under other names by plain SQL. How they came there is no part of any figure.
import { Client } from 'pg';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import type { KnownProject } from '../../src/cases/named-projects.ts';
import { openPorts } from '../../src/deployment/open-ports.ts';
import type { OpenStore } from '../../src/store/open-store.ts';

/** As many firms as the programme's rules let one notice name. */
const ON_A_NOTICE = 500;

/** $1 programme, $2 the project, $3 its credit code, $4 its account number, $5 its notice, $6 how many. */
const COPY = `
  with numbered as (select n, lpad(n::text, 6, '0') as six, lpad(n::text, 8, '0') as eight from generate_series(1, $6::int) as n)`;
const STEPS = [
  `${COPY} insert into cases (programme_id, id, kind, stage, stage_since, version, head, state, state_version, title, credit_code, industry, outcome, failed, unknown,
     recognised_fen, amount_fen, due_on, evaluator, hands, digest, members, updated_on, pairs, initials)
   select programme_id, 'project-' || six, kind, stage, stage_since, version, encode(sha256(six::bytea), 'hex'),
     replace(replace(replace(replace(state::text, $3, '91640425MA' || eight), $4, '62229999' || eight), $5,
       'notice-' || lpad(((n - 1) / ${ON_A_NOTICE})::text, 6, '0')), $2, 'project-' || six)::json, version,
     title, '91640425MA' || eight, industry, outcome, failed, unknown, recognised_fen, amount_fen, due_on, evaluator, hands, digest, members,
     updated_on, pairs, initials
   from numbered, cases where programme_id = $1 and id = $2`,
  `${COPY} insert into events (programme_id, case_id, version, type, payload, act, actor_id, actor_name, on_day, at, prev_hash, hash)
   select e.programme_id, 'project-' || six, e.version, e.type, e.payload, e.act, e.actor_id, e.actor_name, e.on_day, e.at, e.prev_hash,
     encode(sha256(six::bytea), 'hex')
   from numbered, events e join cases c on c.programme_id = e.programme_id and c.id = e.case_id and c.version = e.version
   where e.programme_id = $1 and e.case_id = $2 and $3 <> $4 and $5 <> ''`,
  `insert into cases (programme_id, id, kind, stage, stage_since, version, head, state, state_version, title, failed, unknown, recognised_fen, hands, members,
     updated_on, pairs)
   select programme_id, 'notice-' || lpad(part::text, 6, '0'), kind, stage, stage_since, version, head,
     json_build_object('stage', stage, 'items', (select json_agg(json_build_object('caseId', 'project-' || lpad(n::text, 6, '0'),
       'amountFen', (select amount_fen from cases where programme_id = $1 and id = $2)))
       from generate_series(part * ${ON_A_NOTICE} + 1, least((part + 1) * ${ON_A_NOTICE}, $6::int)) as n)), version,
     title, failed, unknown, recognised_fen, hands, '{}', updated_on, pairs
   from cases, generate_series(0, ($6::int - 1) / ${ON_A_NOTICE}) as part
   where programme_id = $1 and id = $5 and $3 <> $4`,
  `${COPY} insert into balances (programme_id, key, fen)
   select programme_id, replace(replace(key, $2, 'project-' || six), $3, '91640425MA' || eight), fen from numbered, balances
   where programme_id = $1 and $4 <> $5 and fen > 0 and (key like '%#' || $2 or key = 'firm:' || $3)`,
  `update balances set fen = fen + $6::bigint * (select amount_fen from cases where programme_id = $1 and id = $2)
     * case key when 'region/committed' then 1 else -1 end
   where programme_id = $1 and key in ('region/committed', 'region/external') and $3 <> $4 and $5 <> ''`,
];

/** A county with so many awards beside its own, each bound in the books and shown on a notice. */
export async function openManyProjects(store: OpenStore, url: string, programmeId: string, count: number): Promise<void> {
  const ports = openPorts({ store, key: new Uint8Array(32), programmeId, clock: () => new Date() });
  await seedDemo(ports);
  const [awarded] = await store.in(programmeId).listCasesAt('project', 'awarded', 1);
  if (awarded === undefined) throw new Error('nobody waits for money in the demonstration');
  const { application, account, awardNotice } = awarded.state as KnownProject;
  const values = [programmeId, awarded.id, application.creditCode, account?.inForce?.number, awardNotice?.noticeId, count];
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const step of STEPS) await client.query(step, values);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
