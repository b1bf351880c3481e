import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Result } from '../kernel/result.ts';
import { collectFaults, type Fault } from '../../policy/faults.ts';
import type { Access } from './access.ts';
import { problemOfFaults, problemOfRefusal } from './problem.ts';
import { statusOf } from './refusal-status.ts';
import type { Premises } from './premises.ts';
import type { Session } from './session.ts';

type Shape = z.ZodType | undefined;
type Parsed<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler is given: the parsed request, and who asks. */
export type Call<P extends Shape, Q extends Shape, B extends Shape> = {
  readonly premises: Premises;
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** The concrete addresses one route answers, each with its own schemas, for the OpenAPI document. */
export type Variant = { readonly path: string; readonly says: string; readonly body?: z.ZodType; readonly answer?: z.ZodType };

type Declared<P extends Shape, Q extends Shape, B extends Shape> = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: `/api/v1/${string}`;
  readonly says: string;
  readonly demoOnly?: true;
  readonly changesNothing?: true;
  readonly bodyLimit?: number;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Files come as multipart/form-data and are read by the handler. */
  readonly files?: { readonly fields?: z.ZodObject };
  readonly variants?: readonly Variant[];
  readonly answer?: z.ZodType;
  readonly send?: (reply: FastifyReply, value: never) => FastifyReply;
};

export type Route = Omit<Declared<Shape, Shape, Shape>, 'send'> & {
  readonly access: Access;
  readonly run: (request: FastifyRequest, reply: FastifyReply, premises: Premises) => Promise<FastifyReply>;
};

type Read<P extends Shape, Q extends Shape, B extends Shape> = Pick<Call<P, Q, B>, 'params' | 'query' | 'body'>;

function read<P extends Shape, Q extends Shape, B extends Shape>(spec: Declared<P, Q, B>, request: FastifyRequest) {
  const faults: Fault[] = [];
  const parse = (shape: Shape, document: unknown): unknown => {
    if (shape === undefined) return undefined;
    const parsed = shape.safeParse(document);
    if (parsed.success) return parsed.data;
    faults.push(...collectFaults(parsed.error).faults);
    return undefined;
  };
  const parts = {
    params: parse(spec.params, request.params),
    query: parse(spec.query, request.query),
    body: parse(spec.body, request.body),
  };
  return faults.length > 0 ? { faults } : { parts: parts as Read<P, Q, B> };
}

function translate<T>(reply: FastifyReply, result: Result<T>, send: (reply: FastifyReply, value: T) => FastifyReply): FastifyReply {
  if (result.ok) return send(reply, result.value);
  return reply.status(statusOf(result.refusal.code)).send(problemOfRefusal(result.refusal));
}

const sendJson = (reply: FastifyReply, value: unknown): FastifyReply => reply.send(value ?? {});

/** A route for anyone: parse, call, translate. */
export function openRoute<T, P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  spec: Omit<Declared<P, Q, B>, 'send'> & {
    readonly handle: (call: Call<P, Q, B>) => Promise<Result<T>>;
    readonly send?: (reply: FastifyReply, value: T) => FastifyReply;
  },
): Route {
  const { handle, send = sendJson, ...declared } = spec;
  return {
    ...declared,
    access: 'anyone',
    run: async (request, reply, premises) => {
      const { faults, parts } = read(declared as Declared<P, Q, B>, request);
      if (parts === undefined) return reply.status(statusOf('bad-input')).send(problemOfFaults(faults));
      return translate(reply, await handle({ premises, request, reply, ...parts }), send);
    },
  };
}

/** A route for people who are signed in, or for some roles: parse, call, translate. */
export function route<T, P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  spec: Omit<Declared<P, Q, B>, 'send'> & {
    readonly access: Exclude<Access, 'anyone'>;
    readonly handle: (call: Call<P, Q, B> & { readonly session: Session }) => Promise<Result<T>>;
    readonly send?: (reply: FastifyReply, value: T) => FastifyReply;
  },
): Route {
  const { access, handle, ...declared } = spec;
  const open = openRoute<T, P, Q, B>({
    ...declared,
    handle: (call) => {
      if (call.request.session === null) throw new Error(`${spec.path} ran without a session`);
      return handle({ ...call, session: call.request.session });
    },
  });
  return { ...open, access };
}

/** Puts the routes on the server. */
export function register(app: FastifyInstance, routes: readonly Route[], premises: Premises): void {
  for (const { method, path, access, demoOnly, changesNothing, bodyLimit, run } of routes) {
    app.route({
      method,
      url: path,
      config: { access, ...(demoOnly && { demoOnly }), ...(changesNothing && { changesNothing }) },
      ...(bodyLimit === undefined ? {} : { bodyLimit }),
      handler: (request, reply) => run(request, reply, premises),
    });
  }
}
