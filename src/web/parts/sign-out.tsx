import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { remove } from '../api.ts';
import { signInAddress } from '../sign-in-address.ts';
import { FRAME } from '../words.ts';
import { addressOf } from '../base.ts';
import { useMe } from './use-me.ts';

/** Ends the session by leaving the page: nothing of what was shown stays in memory for the next person at this machine. */
export function SignOut() {
  const { demo } = useMe();
  const leave = useMutation({ mutationFn: () => remove('/session'), onSuccess: () => location.assign(addressOf('/')) });
  return (
    <>
      {demo && <a href={signInAddress()}>{FRAME.changeRole}</a>}
      <Button loading={leave.isPending} onClick={() => leave.mutate()}>
        {FRAME.signOut}
      </Button>
    </>
  );
}
