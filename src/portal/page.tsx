import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Access } from '../api/access.ts';
import { htmlUnder } from '../api/bases.ts';
import type { Premises } from '../api/premises.ts';
import { EDGE_STATUS, statusOf } from '../api/refusal-status.ts';
import { seenAt } from '../api/seen-at.ts';
import type { Session } from '../api/session.ts';
import type { Refusal } from '../kernel/result.ts';
import { FailureBody } from './failure.tsx';
import { lettersOf } from './letters.tsx';
import { type Here, placeOf, type Place } from './place.ts';
import { Shell } from './shell.tsx';

/**
 * What a page route answers: a page, data for programs, the way to another page of this programme or another site, or why not.
 * `describes`: in a sentence, for whoever is shown the link.
 */
export type View =
  | { readonly title: string; readonly body: ReactNode; readonly status?: number; readonly describes?: string }
  | { readonly type: string; readonly text: string }
  | { readonly to: string }
  | { readonly refusal: Refusal };

export type Visit = {
  readonly premises: Premises;
  readonly place: Here;
  readonly session: Session | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type PageRoute = {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly access: Access;
  readonly demoOnly?: true;
  readonly show: (visit: Visit) => Promise<View>;
};

/** Packed where the browser takes it so. */
export function sendText(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  reply.type(type).header('vary', 'accept-encoding');
  const wantsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  return wantsGzip ? reply.header('content-encoding', 'gzip').send(gzipSync(text)) : reply.send(text);
}

/** Renders a view inside the frame, or sends the browser on. React escapes whatever firms and people have written. */
export function sendView(request: FastifyRequest, reply: FastifyReply, place: Place, view: View): FastifyReply {
  if ('to' in view) return reply.redirect(view.to, EDGE_STATUS.seeOther);
  if ('text' in view) return sendText(request, reply, view.type, view.text);
  const {
    title,
    body,
    status = 200,
    describes,
  } = 'refusal' in view
    ? {
        title: '未能办理',
        body: <FailureBody problem={view.refusal} session={request.session} />,
        status: statusOf(view.refusal.code),
        describes: undefined,
      }
    : view;
  const path = request.url.split('?')[0] ?? '/';
  const page = (
    <Shell
      place={place}
      title={title}
      {...(describes !== undefined && { card: { describes, url: seenAt(request, reply.server.base, path) } })}
      path={path}
      session={request.session}
      letters={lettersOf(request)}
    >
      {body}
    </Shell>
  );
  const html = htmlUnder(reply.server.base, renderToStaticMarkup(page));
  return sendText(request, reply.status(status), 'text/html; charset=utf-8', `<!doctype html>${html}`);
}

const texts = (document: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries((document ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );

/** Puts page routes on the server; each says who may see it. */
export function registerPages(app: FastifyInstance, routes: readonly PageRoute[], premises: Premises): void {
  for (const { method, path, access, demoOnly, show } of routes) {
    app.route({
      method,
      url: path,
      config: { access, ...(demoOnly && { demoOnly }) },
      handler: async (request, reply) => {
        const place = await placeOf(premises);
        const { session } = request;
        const view = await show({
          premises,
          place,
          session,
          request,
          reply,
          params: texts(request.params),
          query: texts(request.query),
          form: texts(request.body),
        });
        return sendView(request, reply, place, view);
      },
    });
  }
}
