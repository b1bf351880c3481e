/** That there is something I have not read yet, at the top of my own page. */
export const Unread = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <p>
      <a className="button quiet" href="/messages">
        {count} 条未读消息
      </a>
    </p>
  );
