import type { Failure } from '../api/failures.ts';
import { EDGE_STATUS, statusOf } from '../api/refusal-status.ts';
import type { Session } from '../api/session.ts';
import type { ClauseId } from '../kernel/clause.ts';
import { ClauseTag } from './clause-tag.tsx';
import { homeLink } from './home-of.ts';

const headingOf = (status: number): string => {
  if (status === statusOf('not-found')) return '没有找到这个页面';
  return status === EDGE_STATUS.defect ? '系统出现错误' : '未能办理';
};

export const failureTitle = ({ status }: Failure): string => headingOf(status);

type Props = {
  readonly problem: { readonly message: string; readonly clause?: string | undefined };
  readonly status?: number;
  /** Who is to go on from here; null where nobody is known. */
  readonly session: Session | null;
};
const Onward = ({ session }: Pick<Props, 'session'>) => {
  if (session === null)
    return (
      <p>
        <a href="/">回到首页</a>　<a href="/notices">查看公示</a>
      </p>
    );
  const [href, says] = homeLink(session.me.roles);
  return (
    <p>
      <a className="button" href={href}>
        回到{says}
      </a>
    </p>
  );
};

/** What went wrong, in words, and where to go from here. */
export const FailureBody = ({ problem, status, session }: Props) => (
  <>
    <h1>{headingOf(status ?? 0)}</h1>
    <p className="lead">{problem.message}</p>
    {problem.clause === undefined ? null : (
      <p>
        依据：
        <ClauseTag clause={problem.clause as ClauseId} />
      </p>
    )}
    <Onward session={session} />
  </>
);
