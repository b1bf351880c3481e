import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import type { MyProgramme } from '../contract/people-views.ts';
import { Programmes } from './programmes.tsx';

/** The way out, at the end of a person's own pages. */
export const SignOut = ({ session }: { session: Session }) => (
  <form method="post" action="/sign-out">
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <button type="submit" className="quiet">
      退出登录
    </button>
  </form>
);

export type OwnProps = { readonly session: Session; readonly programmes: readonly MyProgramme[] };
/** My other programmes, my account and the way out. */
export const OwnLinks = ({ session, programmes }: OwnProps) => (
  <>
    <Programmes programmes={programmes} session={session} />
    <p>
      <a href="/account">我的账户：密码、身份验证、登录中的设备</a>
    </p>
    <SignOut session={session} />
  </>
);
