/** Where pg-boss keeps its tables, beside ours in the same database: a job is asked for in the transaction of the act it follows. */
export const JOBS_SCHEMA = 'jobs';
