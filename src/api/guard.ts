import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '../kernel/result.ts';
import { mayUse, type DeclaredRoute } from './access.ts';
import { provesOrigin } from './origin.ts';
import { isUnstorable } from './unstorable.ts';
import { tokenOf, type Session } from './session.ts';

export type Guard = {
  readonly isDemo: boolean;
  readonly findSession: (token: string) => Promise<Session | null>;
  /** How a refusal reads: JSON for programs, a page for people. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => FastifyReply | Promise<FastifyReply>;
};

const UNSTORABLE = refuse('bad-input', '内容含有不可见的控制字符、残缺的字符，或嵌套过深，请改正后重新提交');
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

async function sessionOf(request: FastifyRequest, guard: Guard): Promise<Session | null> {
  const token = tokenOf(request);
  return token === undefined ? null : guard.findSession(token);
}

/** Every route passes here: declared access, demonstration only, proof of origin. Before the body is read where possible. */
export function installGuard(app: FastifyInstance, guard: Guard): void {
  app.decorateRequest('session', null);
  const declared: DeclaredRoute[] = [];
  app.decorate('declaredRoutes', declared);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined) throw new Error(`route ${url} does not say who may use it`);
    for (const each of [method].flat()) declared.push({ method: each, url, access: config.access, demoOnly: config.demoOnly ?? false });
  });
  app.addHook('onRequest', async (request, reply) => {
    const { access, demoOnly } = request.routeOptions.config;
    if (access === undefined) return; // no such address: the 404 answer
    if (demoOnly && !guard.isDemo) return reply.callNotFound();
    if (access !== 'anyone') request.session = await sessionOf(request, guard);
    const may = mayUse(access, request.session);
    if (!may.ok) return guard.refuse(request, reply, may.refusal);
  });
  app.addHook('preValidation', async (request, reply) => {
    const { params, query, body } = request;
    if ([params, query, body].some((each) => isUnstorable(each))) return guard.refuse(request, reply, UNSTORABLE.refusal);
    if (READS.has(request.method) || request.routeOptions.config.changesNothing || request.is404) return;
    const proof = provesOrigin(request);
    if (!proof.ok) return guard.refuse(request, reply, proof.refusal);
  });
}
