/**
 * The limits of the policy, kept by the database as well as by the domain: written when a version of the policy is
 * first booked by, never changed. Money is kept by use from its allotment on; `region/paid` is firms' transformation, `region/paid/training` another use.
 */
export default /* sql */ `
create table earmarks (
  programme_id text not null references programmes,
  -- The version whose limits these are: what a ruling changes is another version's.
  policy       text not null,
  id           text not null,
  kind         text not null check (kind in ('share', 'total', 'firm')),
  uses         text[] not null,
  -- Percent of what the source granted for a share, else fen.
  most         bigint not null check (most >= 0),
  clause       text not null,
  primary key (programme_id, policy, id)
);
create trigger earmarks_stay before update or delete or truncate on earmarks for each statement execute function refuse_change();

-- By which version's limits the entry is judged; entries from before limits were kept name none.
alter table ledger_entries add column policy text;

-- No account for what measures/3 forbids.
alter table postings add constraint known_account check (account ~
  '^(region|county)/(external|unallocated|(allocated|committed|obligated|paid|recovered)(/(benchmark|provider-reward|scene-reward|promoter-reward|training|evaluation|publicity|review))?)$');

-- An entry names an account once: so a reversal can be held against what it reverses.
drop index postings_by_account;
create unique index postings_by_account on postings (programme_id, account, entry_id);

create function holding_of(account text) returns text language sql immutable as $$ select split_part(account, '/', 2) $$;
create function use_of(account text) returns text language sql immutable as $$
  select case when split_part(account, '/', 2) in ('external', 'unallocated') then null
    else coalesce(nullif(split_part(account, '/', 3), ''), 'transformation') end
$$;
-- All that a source has allotted to these uses, however far it has come.
create function allotted_to(programme text, source text, uses text[]) returns numeric language sql stable as $$
  select coalesce(sum(b.fen), 0)
  from unnest(array['allocated', 'committed', 'obligated', 'paid', 'recovered']) as h (holding) cross join unnest(uses) as u (use)
    join balances b on b.programme_id = programme
      and b.key = source || '/' || h.holding || case when u.use = 'transformation' then '' else '/' || u.use end
$$;

create function refuse_entry(broken text, what text, which text) returns void language plpgsql as $$
begin
  if broken is not null then
    raise exception 'ledger entry % %', broken, what using errcode = 'check_violation', constraint = which;
  end if;
end $$;

create or replace function carry_postings() returns trigger language plpgsql as $$
declare
  programme text;
  keys      text[];
  fens      bigint[];
begin
  perform refuse_entry((select p.entry_id from postings p
    where (p.programme_id, p.entry_id) in (select programme_id, entry_id from added)
    group by p.programme_id, p.entry_id having sum(p.fen) <> 0 limit 1), 'does not sum to zero', 'sums_to_zero');
  perform refuse_entry((select entry_id from added
    group by programme_id, entry_id having count(distinct split_part(account, '/', 1)) > 1 limit 1), 'mixes sources', 'one_source');
  perform refuse_entry((select entry_id from added
    group by programme_id, entry_id
    having bool_or(holding_of(account) in ('committed', 'obligated', 'paid')) and bool_and(holding_of(account) <> 'unallocated')
      and (select bool_or(per.fen <> 0) from (
        select sum(a.fen) as fen from unnest(array_agg(account), array_agg(fen)) as a (account, fen) group by use_of(a.account)) as per)
    limit 1), 'changes the use of bound money', 'one_use');
  perform refuse_entry((select e.id from ledger_entries e
    where (e.programme_id, e.id) in (select programme_id, entry_id from added) and e.reverses is not null
      and (select jsonb_object_agg(p.account, -p.fen) from postings p where p.programme_id = e.programme_id and p.entry_id = e.id)
        is distinct from
          (select jsonb_object_agg(p.account, p.fen) from postings p where p.programme_id = e.programme_id and p.entry_id = e.reverses)
    limit 1), 'does not take back what it reverses', 'reverses_whole');

  for programme in select distinct programme_id from added order by 1 loop
    select array_agg(k.key order by k.key), array_agg(k.fen order by k.key) into keys, fens from (
      select m.key, sum(m.fen)::bigint as fen from (
        select account as key, fen from added where programme_id = programme
        union all
        select unnest(array[a.account || '#' || e.case_id, 'firm:' || e.firm || coalesce('/' || nullif(split_part(a.account, '/', 3), ''), '')]), a.fen
          from added a join ledger_entries e on e.programme_id = a.programme_id and e.id = a.entry_id
          where a.programme_id = programme and e.case_id is not null and holding_of(a.account) in ('committed', 'obligated', 'paid')
        -- Whoever allots or takes money away holds what is not yet allotted, of all sources: earmarks are judged one at a time.
        union all
        select s.source || '/unallocated', 0 from unnest(array['region', 'county']) as s (source)
          where exists (select 1 from added a where a.programme_id = programme
            group by a.entry_id, use_of(a.account) having sum(a.fen) <> 0 or bool_or(holding_of(a.account) = 'external'))
      ) as m group by m.key
    ) as k;
    -- Made with nothing in it, locked in the order of keys so that two transactions never wait for each other crosswise, then
    -- moved: an upsert would check the change itself for overdraft.
    insert into balances (programme_id, key, fen) select programme, k, 0 from unnest(keys) as k on conflict do nothing;
    perform 1 from balances where programme_id = programme and key = any(keys) order by key for update;
    update balances b set fen = b.fen + m.fen from unnest(keys, fens) as m (key, fen)
      where b.programme_id = programme and b.key = m.key and m.fen <> 0;
  end loop;
  return null;
end $$;

create function keep_earmarks() returns trigger language plpgsql as $$
declare
  broken record;
begin
  select a.entry_id into broken from added a join ledger_entries e on e.programme_id = a.programme_id and e.id = a.entry_id
    where use_of(a.account) is not null
      and not exists (select 1 from earmarks m where m.programme_id = a.programme_id and m.policy = e.policy) limit 1;
  perform refuse_entry(broken.entry_id, 'has no earmarks to be judged by', 'earmarked');

  -- By firm and use: what the firm has been granted over its life.
  select g.entry_id, m.id into broken from (
      select a.programme_id, e.policy, min(a.entry_id) as entry_id, use_of(a.account) as use,
        'firm:' || e.firm || coalesce('/' || nullif(split_part(a.account, '/', 3), ''), '') as key
      from added a join ledger_entries e on e.programme_id = a.programme_id and e.id = a.entry_id
      where e.firm is not null and a.fen > 0 and holding_of(a.account) in ('committed', 'obligated', 'paid')
      group by a.programme_id, e.policy, 4, 5
    ) as g
    join earmarks m on m.programme_id = g.programme_id and m.policy = g.policy and m.kind = 'firm' and g.use = any(m.uses)
    join balances b on b.programme_id = g.programme_id and b.key = g.key
    where b.fen > m.most limit 1;
  perform refuse_entry(broken.entry_id, 'breaks the earmark ' || broken.id, 'earmarked');

  -- By source, or over both: what is allotted to the uses.
  select t.entry_id, m.id into broken from (
      select a.programme_id, e.policy, min(a.entry_id) as entry_id, split_part(a.account, '/', 1) as source,
        array_agg(distinct use_of(a.account)) filter (where use_of(a.account) is not null) as uses,
        bool_or(holding_of(a.account) = 'external') as is_granted
      from added a join ledger_entries e on e.programme_id = a.programme_id and e.id = a.entry_id
      group by a.programme_id, e.policy, 4
    ) as t
    join earmarks m on m.programme_id = t.programme_id and m.policy = t.policy
    where (m.kind = 'share' and (t.is_granted or m.uses && t.uses)
        and allotted_to(m.programme_id, t.source, m.uses) * 100 >
          -coalesce((select b.fen from balances b where b.programme_id = m.programme_id and b.key = t.source || '/external'), 0) * m.most)
      or (m.kind = 'total' and m.uses && t.uses
        and allotted_to(m.programme_id, 'region', m.uses) + allotted_to(m.programme_id, 'county', m.uses) > m.most)
    limit 1;
  perform refuse_entry(broken.entry_id, 'breaks the earmark ' || broken.id, 'earmarked');
  return null;
end $$;
-- Named to run after postings_carried: triggers of one table run in the order of their names.
create trigger postings_earmarked after insert on postings referencing new table as added
  for each statement execute function keep_earmarks();
`;
