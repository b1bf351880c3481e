import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { CHANNELS, CHANNEL_WORDS, type Channel } from '../../../contract/message-views.ts';
import { post } from '../../api.ts';
import { ProblemView } from '../../parts/problem.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ADDRESS_HINTS, SENDING } from './words.ts';

/** Sends a letter that says it is a test, and shows how that went. */
export function TestForm({ channels }: { readonly channels: readonly Channel[] }) {
  const id = useId();
  const [channel, setChannel] = useState<Channel>(channels[0] ?? 'email');
  const [address, setAddress] = useState('');
  const test = useMutation({ mutationFn: () => post('/deliveries/test', { channel, address }) });
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        test.mutate();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{SENDING.channel}</label>
        <select id={id} value={channel} onChange={(event) => setChannel(CHANNELS.find((each) => each === event.target.value) ?? channel)}>
          {channels.map((each) => (
            <option key={each} value={each}>
              {CHANNEL_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <TextField label={SENDING.address} value={address} onChange={setAddress} hint={ADDRESS_HINTS[channel]} />
      <Button htmlType="submit" loading={test.isPending}>
        {SENDING.send}
      </Button>
      <p role="status">{test.isSuccess && SENDING.tested}</p>
      {test.error !== null && <ProblemView error={test.error} />}
    </form>
  );
}
