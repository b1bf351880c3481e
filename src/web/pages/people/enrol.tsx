import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, QRCode } from 'antd';
import { useState } from 'react';
import type { Enrolment } from '../../../contract/people-views.ts';
import { post } from '../../api.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { useTell } from '../../parts/tell.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { IDENTITY } from './words.ts';

/** Sets up a second factor: secret as code and as text, then the first six digits as proof. */
export function Enrol() {
  const begin = useMutation({ mutationFn: () => post<Enrolment>('/session/enrolment') });
  if (begin.data) return <Confirm enrolment={begin.data} onDone={() => begin.reset()} />;
  return (
    <>
      <p className="hint">{IDENTITY.setUpHint}</p>
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        {IDENTITY.begin}
      </Button>
      {begin.error && <ProblemView error={begin.error} />}
    </>
  );
}

function Confirm({ enrolment: { secret, uri }, onDone }: { readonly enrolment: Enrolment; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useTell();
  const [code, setCode] = useState('');
  const finish = useMutation({
    mutationFn: () => post('/session/enrolment/code', { code: code.normalize('NFKC').replace(/\s/g, '') }),
    onSuccess: async () => {
      tell(IDENTITY.finished);
      await queries.invalidateQueries({ queryKey: ['me'] });
      onDone();
    },
  });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        finish.mutate();
      }}
    >
      <p className="hint">{IDENTITY.setUpHint}</p>
      {/* White ground in both schemes: cameras need it. The secret below says the same. */}
      <div aria-hidden="true" className="qr">
        <QRCode value={uri} type="svg" size={220} color="#000000" bgColor="#ffffff" bordered={false} />
      </div>
      <p>
        {IDENTITY.secret}：<code className="secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <p className="hint">{IDENTITY.secretHint}</p>
      <p>{IDENTITY.enter}</p>
      <TextField label={IDENTITY.code} value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" maxLength={8} />
      <Button type="primary" htmlType="submit" loading={finish.isPending}>
        {IDENTITY.finish}
      </Button>
      {finish.error && <ProblemView error={finish.error} />}
    </form>
  );
}
