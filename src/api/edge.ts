import cookie from '@fastify/cookie';
import fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { z } from 'zod';
import { zhCN } from 'zod/locales';
import { findWho } from '../app/find-who.ts';
import { installBase } from './bases.ts';
import { failureOf, type Failure } from './failures.ts';
import { installGuard } from './guard.ts';
import { installHeaders, isForPrograms, secure } from './headers.ts';
import type { Premises } from './premises.ts';
import { problemOfRefusal } from './problem.ts';
import { EDGE_STATUS, statusOf } from './refusal-status.ts';

/** How a failure reads for people: a page with the same status. */
export type FailurePage = (request: FastifyRequest, reply: FastifyReply, failure: Failure) => FastifyReply | Promise<FastifyReply>;
export type EdgeOptions = {
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
  /** Believe X-Forwarded-* of a proxy on this machine. */
  readonly behindProxy: boolean;
  readonly failurePage: FailurePage;
  /** Where it is not to open a server of its own. */
  readonly serverFactory?: NonNullable<FastifyServerOptions['serverFactory']>;
};

/** A programme's server with nothing on it yet: every route put on it passes the guard, carries the headers and fails in words. */
export async function newServer(premises: Premises, options: EdgeOptions): Promise<FastifyInstance> {
  const { logger, behindProxy, failurePage, serverFactory } = options;
  const { ports, programme, bases } = premises;
  z.config(zhCN()); // for schemas that have no words of their own
  const fail = (request: FastifyRequest, reply: FastifyReply, failure: Failure): FastifyReply | Promise<FastifyReply> =>
    isForPrograms(request) ? reply.status(failure.status).send(failure.problem) : failurePage(request, reply, failure);
  const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
    const failure = failureOf(error, request.id);
    if (failure.status === EDGE_STATUS.defect) request.log.error({ err: error }, 'defect');
    return fail(request, reply, failure);
  };
  const app = fastify({
    logger,
    ...(serverFactory && { serverFactory }),
    childLoggerFactory: (parent, bindings, rest) => parent.child({ ...bindings, programme: programme.id }, rest),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: behindProxy ? 'loopback' : false,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    frameworkErrors: (error, request, reply) => {
      // No hook has run yet: nobody is known, no header stands, and no one else would answer for a page that fails.
      request.session = null;
      request.cookies = {};
      secure(request, reply);
      Promise.resolve(onError(error, request, reply)).catch((cause: unknown) => {
        request.log.error({ err: cause }, 'defect');
        reply.raw.writeHead(EDGE_STATUS.defect).end();
      });
    },
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
  });
  app.setErrorHandler(onError);
  app.removeContentTypeParser('text/plain');
  await app.register(cookie);
  installBase(app, bases.get(programme.id) ?? '', bases);
  installHeaders(app);
  installGuard(app, {
    isDemo: programme.demo,
    findSession: async (token) => {
      const found = await findWho(ports, token);
      return found && { token, ...found };
    },
    refuse: (request, reply, refusal) => fail(request, reply, { status: statusOf(refusal.code), problem: problemOfRefusal(refusal) }),
  });
  app.setNotFoundHandler((request, reply) =>
    fail(request, reply, { status: statusOf('not-found'), problem: { code: 'not-found', message: '没有这个地址，请检查链接是否完整' } }),
  );
  return app;
}
