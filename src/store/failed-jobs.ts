import { sql } from 'kysely';
import type { JobName } from '../app/jobs.ts';
import type { FailedJob } from '../app/store-jobs.ts';
import { JOBS_SCHEMA } from './jobs-schema.ts';
import { db, firstRow, rows, type Connection } from './sql.ts';

export const listFailedJobs = (connection: Connection, programmeId: string, limit: number): Promise<FailedJob[]> =>
  rows(
    connection,
    sql<FailedJob>`select id::text, name, retry_count + 1 as attempts, completed_on as "failedAt",
        coalesce(output ->> 'message', output -> 'value' ->> 'message', output::text) as error
      from ${sql.table(`${JOBS_SCHEMA}.job`)} where state = 'failed' and data ->> 'programmeId' = ${programmeId}
      order by completed_on desc limit ${limit}`.compile(db),
  );

/** Its name, locked until the end, if it is of this programme and was given up. */
export async function lockFailedJob(connection: Connection, programmeId: string, id: string): Promise<JobName | undefined> {
  const query = sql<{ name: JobName }>`select name from ${sql.table(`${JOBS_SCHEMA}.job`)}
    where id = ${id}::uuid and state = 'failed' and data ->> 'programmeId' = ${programmeId} for update`;
  return (await firstRow(connection, query.compile(db)))?.name;
}
