/**
 * A connection keeps the plan of a trigger's statement for as long as it lives. Made when the tables were all but empty, it looked
 * entries up by the wrong index, and the judgement of a thousand read all of the programme's entries for each. So a batch is
 * planned anew for what there is (`force_custom_plan` does that for a statement that has a variable, and all have `programme`);
 * the few entries of one act are not worth the planning.
 * A foreign key has such a plan for each row, and cannot be told: what it asked is asked here once a statement. What is
 * pointed at never goes away or changes its name, which its own triggers refuse.
 */
export default /* sql */ `
alter table ledger_entries drop constraint ledger_entries_programme_id_fkey;
alter table ledger_entries drop constraint ledger_entries_programme_id_event_case_id_event_version_fkey;
alter table ledger_entries drop constraint ledger_entries_programme_id_reverses_fkey;
alter table postings drop constraint postings_programme_id_entry_id_fkey;
alter table balances drop constraint balances_programme_id_fkey;
-- A balance is made empty and then moved: with room beside it, its index need not be told.
alter table balances set (fillfactor = 50);
create trigger ledger_entries_in_a_programme after insert on ledger_entries referencing new table as added
  for each statement execute function refuse_unknown_programme();
create trigger balances_in_a_programme after insert on balances referencing new table as added
  for each statement execute function refuse_unknown_programme();

create function refuse_unfounded() returns trigger language plpgsql set plan_cache_mode = auto set enable_seqscan = off as $$
declare
  programme text;
begin
  if (select count(*) from added) > 50 then set local plan_cache_mode = force_custom_plan; end if;
  for programme in select distinct programme_id from added order by 1 loop
    perform refuse_entry((select a.id from added a where a.programme_id = programme and not exists (select from events v
      where v.programme_id = programme and v.case_id = a.event_case_id and v.version = a.event_version) limit 1), 'follows from no event', 'founded');
    perform refuse_entry((select a.id from added a where a.programme_id = programme and a.reverses is not null and not exists (
      select from ledger_entries e where e.programme_id = programme and e.id = a.reverses) limit 1), 'takes back what is not there', 'founded');
  end loop;
  return null;
end $$;
create trigger ledger_entries_founded after insert on ledger_entries referencing new table as added
  for each statement execute function refuse_unfounded();

create or replace function carry_postings() returns trigger language plpgsql set plan_cache_mode = auto set enable_seqscan = off as $$
declare
  programme text;
  broken    record;
  keys      text[];
  moves     jsonb;
begin
  if (select count(*) from added) > 50 then set local plan_cache_mode = force_custom_plan; end if;
  for programme in select distinct programme_id from added order by 1 loop
    -- Use by use, then entry by entry.
    select min(entry_id) filter (where is_unbalanced) as unbalanced, min(entry_id) filter (where is_mixed) as mixed,
      min(entry_id) filter (where changes_use) as restowed into broken
    from (
      select entry_id, sum(fen) <> 0 as is_unbalanced, min(low) <> max(high) as is_mixed,
        bool_or(is_bound) and not bool_or(is_unallotted) and bool_or(fen <> 0) as changes_use
      from (
        select entry_id, sum(fen) as fen, min(split_part(account, '/', 1)) as low, max(split_part(account, '/', 1)) as high,
          bool_or(holding_of(account) in ('committed', 'obligated', 'paid')) as is_bound,
          bool_or(holding_of(account) = 'unallocated') as is_unallotted
        from added where programme_id = programme group by entry_id, use_of(account)
      ) as of_use group by entry_id
    ) as of_entry;
    perform refuse_entry((select a.entry_id from added a where a.programme_id = programme and not exists (
      select from ledger_entries e where e.programme_id = programme and e.id = a.entry_id) limit 1), 'is not there', 'of_an_entry');
    perform refuse_entry(broken.unbalanced, 'does not sum to zero', 'sums_to_zero');
    perform refuse_entry(broken.mixed, 'mixes sources', 'one_source');
    perform refuse_entry(broken.restowed, 'changes the use of bound money', 'one_use');
    perform refuse_entry((select e.id from ledger_entries e
      where e.programme_id = programme and e.id in (select entry_id from added where programme_id = programme) and e.reverses is not null
        and (select jsonb_object_agg(p.account, -p.fen) from postings p where p.programme_id = programme and p.entry_id = e.id)
          is distinct from
            (select jsonb_object_agg(p.account, p.fen) from postings p where p.programme_id = programme and p.entry_id = e.reverses)
      limit 1), 'does not take back what it reverses', 'reverses_whole');

    select array_agg(key order by key), jsonb_object_agg(key, fen) into keys, moves from (
      select m.key, sum(m.fen) as fen from (
        select account as key, fen from added where programme_id = programme
        union all
        select unnest(array[a.account || '#' || e.case_id, 'firm:' || e.firm || coalesce('/' || nullif(split_part(a.account, '/', 3), ''), '')]), a.fen
          from added a join ledger_entries e on e.programme_id = programme and e.id = a.entry_id
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
    update balances set fen = fen + (moves -> key)::bigint
      where programme_id = programme and key = any(keys) and moves -> key <> '0';
  end loop;
  return null;
end $$;

create or replace function keep_earmarks() returns trigger language plpgsql set plan_cache_mode = auto set enable_seqscan = off as $$
declare
  programme text;
  broken    record;
begin
  if (select count(*) from added) > 50 then set local plan_cache_mode = force_custom_plan; end if;
  for programme in select distinct programme_id from added order by 1 loop
    with said as materialized (
      select e.policy, e.firm, a.entry_id, a.account, a.fen, use_of(a.account) as use
      from added a join ledger_entries e on e.programme_id = programme and e.id = a.entry_id where a.programme_id = programme
    ),
    policies as (select policy, min(entry_id) as entry_id from said where use is not null group by 1),
    -- By firm and use: what the firm has been granted over its life.
    firms as (
      select policy, use, 'firm:' || firm || coalesce('/' || nullif(split_part(account, '/', 3), ''), '') as key, min(entry_id) as entry_id
      from said where firm is not null and fen > 0 and holding_of(account) in ('committed', 'obligated', 'paid') group by 1, 2, 3
    ),
    -- By source, or over both: what is allotted to the uses.
    sources as (
      select policy, split_part(account, '/', 1) as source, min(entry_id) as entry_id,
        array_agg(distinct use) filter (where use is not null) as uses, bool_or(holding_of(account) = 'external') as is_granted
      from said group by 1, 2
    )
    select * into broken from (
      select p.entry_id, 'has no earmarks to be judged by' as what from policies p
        where not exists (select from earmarks m where m.programme_id = programme and m.policy = p.policy)
      union all
      select g.entry_id, 'breaks the earmark ' || m.id from firms g
        join earmarks m on m.programme_id = programme and m.policy = g.policy and m.kind = 'firm' and g.use = any(m.uses)
        join balances b on b.programme_id = programme and b.key = g.key
        where b.fen > m.most
      union all
      select t.entry_id, 'breaks the earmark ' || m.id from sources t
        join earmarks m on m.programme_id = programme and m.policy = t.policy
        where (m.kind = 'share' and (t.is_granted or m.uses && t.uses)
            and allotted_to(programme, t.source, m.uses) * 100 >
              -coalesce((select b.fen from balances b where b.programme_id = programme and b.key = t.source || '/external'), 0) * m.most)
          or (m.kind = 'total' and m.uses && t.uses
            and allotted_to(programme, 'region', m.uses) + allotted_to(programme, 'county', m.uses) > m.most)
    ) as faults limit 1;
    perform refuse_entry(broken.entry_id, broken.what, 'earmarked');
  end loop;
  return null;
end $$;
`;
