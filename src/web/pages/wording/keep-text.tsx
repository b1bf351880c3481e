import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import type { PolicyTextRow } from '../../../contract/policy-views.ts';
import { policyText } from '../../../contract/requests.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { upload } from '../../parts/upload.ts';
import { TEXTS } from './words.ts';

/** Where the paper is from and which day it bears; then it is kept for good. */
export function KeepText({ paper, onKept }: { readonly paper: File; readonly onKept: () => void }) {
  const [typed, setTyped] = useState({ source: '', dated: '' });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const id = useId();
  const keeping = useMutation({
    mutationFn: (fields: Readonly<Record<string, string>>) =>
      upload<PolicyTextRow>({ path: '/policy-texts', fields }, [paper], () => undefined).answer,
    onSuccess: onKept,
  });
  const submit = (): void => {
    const { data, error } = policyText.safeParse(typed);
    setFaults(Object.fromEntries((error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0]), message])));
    if (data) keeping.mutate(data);
  };
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={TEXTS.source}
        value={typed.source}
        onChange={(source) => setTyped({ ...typed, source })}
        fault={faults['source']}
        hint={TEXTS.sourceHint}
        maxLength={120}
      />
      <div className="field">
        <label htmlFor={id}>{TEXTS.dated}</label>
        <input
          id={id}
          type="date"
          value={typed.dated}
          aria-describedby={`${id}-more`}
          aria-invalid={faults['dated'] !== undefined}
          onChange={({ target }) => setTyped({ ...typed, dated: target.value })}
        />
        <div id={`${id}-more`} className="more">
          {faults['dated'] !== undefined && <p className="fault">{faults['dated']}</p>}
          <p className="hint">{TEXTS.datedHint}</p>
        </div>
      </div>
      <Button type="primary" htmlType="submit" loading={keeping.isPending}>
        {TEXTS.keep}
      </Button>
      <p className="hint">{TEXTS.keepHint}</p>
      {keeping.error && <ProblemView error={keeping.error} />}
    </form>
  );
}
