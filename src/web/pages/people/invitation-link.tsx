import { Button, Input, QRCode } from 'antd';
import type { Invitation } from '../../../contract/people-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { useTell } from '../../parts/tell.tsx';
import { addressOf } from '../../base.ts';
import { PEOPLE } from './words.ts';

/** The one-time link, shown once: to copy, to send by SMS, or as a code on paper for a phone to read. */
export function InvitationLink({ invitation: { token, account, expiresOn } }: { readonly invitation: Invitation }) {
  const tell = useTell();
  const link = `${location.origin}${addressOf(`/invitations/${token}`)}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    tell(PEOPLE.copied);
  };
  return (
    <div className="note" role="status">
      <p>{PEOPLE.ready(account, formatDay(expiresOn))}</p>
      <div className="row">
        <Input readOnly value={link} aria-label={PEOPLE.link} onFocus={(event) => event.target.select()} />
        {/* Plain http has no clipboard: the text is selected by a click instead. */}
        {window.isSecureContext && <Button onClick={() => void copy()}>{PEOPLE.copy}</Button>}
      </div>
      <div aria-hidden="true" className="qr">
        <QRCode value={link} type="svg" size={180} color="#000000" bgColor="#ffffff" bordered={false} />
      </div>
      <p className="hint">{PEOPLE.paper}</p>
    </div>
  );
}
