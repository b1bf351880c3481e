/** Never in a log, wherever they stand; `detail` and `where` of a database error quote what somebody wrote. */
const SECRETS = ['cookie', 'authorization', 'password', 'code', 'token', 'phone', 'secret', 'detail', 'where'];

/** Settings of the server's log: JSON lines, one per defect, without secrets and query strings. */
export const logOptions = (level: string, stream: { write(line: string): unknown }) => ({
  level,
  stream,
  redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `req.headers.${name}`, `*.*.${name}`]), censor: '[不记录]' },
  serializers: {
    // Whoever has the token of an invitation or of a survey's link needs nothing else.
    req: ({ method, url, id }: { method: string; url: string; id: string }) => ({
      method,
      path: url.split('?')[0]?.replace(/(invitations\/|survey\/[^/]+\/[^/]+\/)[^/]+/, '$1…'),
      id,
    }),
  },
});
