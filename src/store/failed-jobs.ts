import { sql } from 'kysely';
import type { FailedJob } from '../app/store-jobs.ts';
import { JOBS_SCHEMA } from './open-jobs.ts';
import { db, rows, type Connection } from './sql.ts';

export const listFailedJobs = (connection: Connection, programmeId: string, limit: number): Promise<FailedJob[]> =>
  rows(
    connection,
    sql<FailedJob>`select id::text, name, retry_count + 1 as attempts, completed_on as "failedAt",
        coalesce(output ->> 'message', output -> 'value' ->> 'message', output::text) as error
      from ${sql.table(`${JOBS_SCHEMA}.job`)} where state = 'failed' and data ->> 'programmeId' = ${programmeId}
      order by completed_on desc limit ${limit}`.compile(db),
  );
