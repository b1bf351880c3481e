import type { CaseChange } from '../app/store.ts';
import { arrayField, copyInto, type Field } from './copy.ts';
import { saveReasons } from './reasons.ts';
import { keepDeadlines } from './running-deadlines.ts';
import { searchKeys } from './search-keys.ts';
import type { Connection } from './sql.ts';

const EVENT = [
  'programme_id',
  'case_id',
  'version',
  'type',
  'payload',
  'act',
  'actor_id',
  'actor_name',
  'on_day',
  'at',
  'prev_hash',
  'hash',
];
const CASE = [
  'programme_id',
  'id',
  'kind',
  'stage',
  'stage_since',
  'version',
  'head',
  'title',
  'credit_code',
  'industry',
  'township',
  'outcome',
  'failed',
  'unknown',
  'recognised_fen',
  'amount_fen',
  'due_on',
  'evaluator',
  'accountant',
  'digest',
  'hands',
  'members',
  'updated_on',
  'pairs',
  'initials',
];

const eventRows = (programmeId: string, { events }: CaseChange): Field[][] =>
  events.map(({ caseId, version, type, text, act, actor, on, at, prevHash, hash }) => [
    programmeId,
    caseId,
    version,
    type,
    text,
    act,
    actor.personId,
    actor.name,
    on,
    at,
    prevHash,
    hash,
  ]);

function caseRow(programmeId: string, { id, kind, state, events, listing }: CaseChange): Field[] {
  const last = events.at(-1);
  if (!last) throw new Error(`new case ${id} without an event`);
  const {
    title,
    creditCode,
    industry,
    township,
    outcome,
    failed,
    unknown,
    recognisedFen,
    amountFen,
    dueOn,
    evaluator,
    accountant,
    digest,
    hands,
    members,
  } = listing;
  const { pairs, initials } = searchKeys(title);
  return [
    programmeId,
    id,
    kind,
    state.stage,
    last.on,
    events.length,
    last.hash,
    title,
    creditCode,
    industry,
    township,
    outcome,
    arrayField(failed),
    arrayField(unknown),
    recognisedFen,
    amountFen,
    dueOn,
    evaluator,
    accountant,
    digest,
    JSON.stringify(hands),
    arrayField(members),
    last.on,
    arrayField(pairs),
    initials,
  ];
}

/** Events first: they are what takes time, and what follows from them is small. */
export async function recordNew(connection: Connection, programmeId: string, changes: readonly CaseChange[]): Promise<void> {
  await saveReasons(connection, programmeId, changes);
  await copyInto(
    connection,
    'events',
    EVENT,
    changes.flatMap((change) => eventRows(programmeId, change)),
  );
  await copyInto(
    connection,
    'cases',
    CASE,
    changes.map((change) => caseRow(programmeId, change)),
  );
  await keepDeadlines(
    connection,
    programmeId,
    changes.filter(({ deadlines }) => deadlines.length > 0),
  );
}
