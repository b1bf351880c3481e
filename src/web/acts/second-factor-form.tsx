import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { post } from '../api.ts';
import { ProblemView } from '../parts/problem.tsx';
import { ACT_DIALOG } from './words.ts';

/** Asks for the six digits where an act needs them, and goes on with it once they are right. */
export function SecondFactorForm({ label, onProven }: { readonly label: string; readonly onProven: () => void }) {
  const id = useId();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const prove = useMutation({
    mutationFn: () => post('/session/second-factor', { code: code.normalize('NFKC').replace(/\s/g, '') }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['me'] });
      onProven();
    },
  });
  return (
    <form
      className="second-factor"
      onSubmit={(event) => {
        event.preventDefault();
        prove.mutate();
      }}
    >
      <label htmlFor={id}>{ACT_DIALOG.code}</label>
      <div className="row">
        <Input
          id={id}
          value={code}
          autoFocus
          autoComplete="one-time-code"
          maxLength={30}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="primary" htmlType="submit" loading={prove.isPending}>
          {label}
        </Button>
      </div>
      {prove.error && <ProblemView error={prove.error} />}
    </form>
  );
}
