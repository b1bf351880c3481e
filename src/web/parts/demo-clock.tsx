import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { addDays, formatDay, isDay, type Day } from '../../kernel/day.ts';
import { post } from '../api.ts';
import { FRAME } from '../words.ts';
import { ProblemView } from './problem.tsx';
import { useTell } from './tell.tsx';

/** Moves a demonstration county's simulated day forward. */
export function DemoClock({ today }: { readonly today: Day }) {
  const queries = useQueryClient();
  const tell = useTell();
  const [wanted, setWanted] = useState('');
  const move = useMutation({
    mutationFn: (to: Day) => post('/demo/clock', { today: to }),
    onSuccess: async (_, to) => {
      await queries.invalidateQueries();
      tell(`${FRAME.today} ${formatDay(to)}`);
    },
  });
  const to = wanted > today && isDay(wanted) ? wanted : addDays(today, 1);
  return (
    <form
      className="demo-clock"
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate(to);
      }}
    >
      <label>
        {FRAME.advance}
        <input
          type="date"
          min={addDays(today, 1)}
          value={to}
          onChange={(event) => setWanted(event.target.value)}
          title={FRAME.advanceHint}
        />
      </label>
      <Button htmlType="submit" size="small" loading={move.isPending}>
        {FRAME.advanceTo}
      </Button>
      {move.error && <ProblemView error={move.error} />}
    </form>
  );
}
