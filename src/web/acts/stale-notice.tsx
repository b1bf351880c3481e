import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CaseView } from '../../contract/views.ts';
import { Loaded } from '../parts/page.tsx';
import { caseQuery } from '../queries.ts';
import { ACT_DIALOG } from './words.ts';

/** Somebody else was quicker: shows what they did, and goes on only after the person has seen it. */
export function StaleNotice({
  caseId,
  since,
  proceed,
}: {
  readonly caseId: string;
  readonly since: number;
  readonly proceed: (version: number) => void;
}) {
  const query = useQuery({ ...caseQuery<CaseView>(caseId), staleTime: 0, refetchOnMount: 'always' });
  return (
    <Loaded query={query}>
      {(view) => {
        const changes = view.timeline.filter((entry) => entry.version > since);
        return (
          <div className="stale" role="alert">
            <p>{changes.length > 0 ? ACT_DIALOG.stale : ACT_DIALOG.noChange}</p>
            <ul>
              {changes.map((entry) => (
                <li key={entry.version}>
                  <strong>{entry.label}</strong>（{entry.by}）：{entry.says}
                </li>
              ))}
            </ul>
            <p>{ACT_DIALOG.staleAsk}</p>
            <Button disabled={query.isFetching} onClick={() => proceed(view.version)}>
              {ACT_DIALOG.proceed}
            </Button>
          </div>
        );
      }}
    </Loaded>
  );
}
