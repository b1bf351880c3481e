import type { FastifyReply, FastifyRequest } from 'fastify';
import { localPath } from './local-path.ts';
import type { PageRoute } from './page.tsx';

const COOKIE = 'shuzhuan_letters';
const LARGE = 'large';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** How large this browser wants the letters, and where its person is; null where going there again would lose what the page says. */
export type Letters = { readonly isLarge: boolean; readonly here: string | null };

/** What an answer to a form shows is shown once: there, nothing leads away. */
export const lettersOf = ({ cookies, method, url }: FastifyRequest): Letters => ({
  isLarge: cookies[COOKIE] === LARGE,
  here: method === 'GET' ? url : null,
});

/** The way to larger letters and back, a plain form: old web views without script have it too. */
export const LettersForm = ({ letters: { isLarge, here } }: { letters: Letters }) =>
  here === null ? null : (
    <form method="post" action="/letters">
      <input type="hidden" name="back" value={here} />
      <button type="submit" className="quiet" name="size" value={isLarge ? 'normal' : LARGE}>
        {isLarge ? '标准字' : '大字'}
      </button>
    </form>
  );

/** For every programme of this deployment: eyes are the same everywhere. */
function keep(request: FastifyRequest, reply: FastifyReply, isLarge: boolean): void {
  const secure = request.protocol === 'https';
  if (isLarge) reply.setCookie(COOKIE, LARGE, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: YEAR_SECONDS });
  else reply.clearCookie(COOKIE, { path: '/' });
}

/** `POST /letters`: as large as asked from now on, kept for a year by the browser alone; back to where the person was. */
export const lettersPage: PageRoute = {
  method: 'POST',
  path: '/letters',
  access: 'anyone',
  show: async ({ form, request, reply }) => {
    keep(request, reply, form['size'] === LARGE);
    return { to: localPath(form['back']) ?? '/' };
  },
};
