import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { CHANNEL_WORDS, type DeliveryRow, type DeliveryState } from '../../../contract/message-views.ts';
import { formatInstant } from '../../../kernel/instant.ts';
import { post } from '../../api.ts';
import { ListTable } from '../../parts/list-table.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { SENDING, STATE_WORDS } from './words.ts';

const TAGS = { waiting: 'tag open', sent: 'tag', failed: 'tag bad' } as const;

type Props = { readonly rows: readonly DeliveryRow[]; readonly state: DeliveryState | undefined };

export const SentList = ({ rows, state: only }: Props) => (
  <ListTable
    caption={SENDING.list}
    save={{ filter: only && STATE_WORDS[only] }}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<p>{only === undefined ? SENDING.nothing : SENDING.empty}</p>}
    columns={[
      { head: SENDING.to, cell: ({ name }) => name },
      { head: SENDING.channel, cell: ({ channel }) => CHANNEL_WORDS[channel], short: true },
      { head: SENDING.what, cell: What, saved: ['text', ({ title, says }) => `${title}：${says}`], wide: true },
      { head: SENDING.at, cell: ({ at }) => formatInstant(at), short: true },
      {
        head: SENDING.state,
        cell: ({ state }) => <span className={TAGS[state]}>{STATE_WORDS[state]}</span>,
        saved: ['text', ({ state }) => STATE_WORDS[state]],
        short: true,
      },
      { head: SENDING.why, cell: why },
      { head: SENDING.again, cell: (row) => row.state === 'failed' && <Again row={row} />, bare: true },
    ]}
  />
);

function What({ title, says }: DeliveryRow) {
  return (
    <>
      <strong>{title}</strong>
      <p className="hint">{says}</p>
    </>
  );
}

function why({ reason, attempts, state, dueAt }: DeliveryRow): string {
  const waits = state === 'waiting' ? [SENDING.waits(formatInstant(dueAt))] : [];
  return reason === null ? waits.join() : [reason, SENDING.attempts(attempts), ...waits].join('；');
}

function Again({ row: { id, title, name } }: { readonly row: DeliveryRow }) {
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => post(`/deliveries/${id}/again`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <>
      <Button onClick={() => again.mutate()} loading={again.isPending} aria-label={`${SENDING.again}：${title}，${name}`}>
        {SENDING.again}
      </Button>
      {again.error !== null && <ProblemView error={again.error} />}
    </>
  );
}
