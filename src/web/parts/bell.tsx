import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MESSAGES } from '../pages/messages/words.ts';
import { messagesQuery } from '../queries.ts';

/** To the messages; how many are unread, asked for once a minute. */
export function Bell() {
  const { data } = useQuery({ ...messagesQuery(), refetchInterval: 60_000 });
  const unread = data?.unread ?? 0;
  return (
    <Link to="/messages" className="bell" aria-label={MESSAGES.bell(unread)}>
      {MESSAGES.title}
      {unread > 0 && <span className="tag bad">{unread}</span>}
    </Link>
  );
}
