import { Button, Input, QRCode } from 'antd';
import type { Invitation } from '../../../contract/people-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { useTell } from '../../parts/tell.tsx';
import { useMe } from '../../parts/use-me.ts';
import { addressOf } from '../../base.ts';
import { PEOPLE } from './words.ts';

/** Of the page only the letter goes on paper: what else stands there is not the firm's to read. */
function printLetter(): void {
  const { classList } = document.documentElement;
  classList.add('prints-letter');
  window.addEventListener('afterprint', () => classList.remove('prints-letter'), { once: true });
  window.print();
}

/** The one-time link, shown once: to copy, to send by SMS, or as a letter with a code for a phone to read. */
export function InvitationLink({ invitation: { token, account, name, expiresOn } }: { readonly invitation: Invitation }) {
  const tell = useTell();
  const { programme, today } = useMe();
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
      <p className="hint">{PEOPLE.paper}</p>
      <section className="letter">
        <h3>{PEOPLE.letter.title}</h3>
        <p>{PEOPLE.letter.to(name)}</p>
        <p>{PEOPLE.letter.asks(programme.name, account)}</p>
        <div aria-hidden="true" className="qr">
          <QRCode value={link} type="svg" size={180} color="#000000" bgColor="#ffffff" bordered={false} />
        </div>
        <p className="only-print secret">{link}</p>
        <p>{PEOPLE.letter.once(formatDay(expiresOn))}</p>
        <p className="only-print sender">{PEOPLE.letter.sender(formatDay(today))}</p>
        <p className="only-print slip">{PEOPLE.letter.slip}</p>
      </section>
      <p>
        <Button onClick={printLetter}>{PEOPLE.print}</Button>
      </p>
    </div>
  );
}
