import { describe, expect, it } from 'vitest';
import { openServer } from '../../test/server.ts';

type Operation = {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly in: string }>;
};
type Document = { readonly openapi: string; readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const { app } = await openServer({ demo: false });
const document = (await app.inject('/api/v1/openapi.json')).json<Document>();
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);
const routes = app.declaredRoutes.filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/v1/'));
/** A route's parameter stands for any one segment, a documented parameter among them. */
const answers = (route: { method: string; url: string }, operation: { method: string; path: string }): boolean =>
  route.method === operation.method && new RegExp(`^${route.url.replace(/:\w+/g, '[^/]+')}$`).test(operation.path);

describe('the OpenAPI document', () => {
  it('is of version 3.1 and names every operation once', () => {
    expect(document.openapi).toBe('3.1.0');
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes every path parameter it names', () => {
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect({ path, described }).toEqual({ path, described: named });
    }
  });

  it('gives each of the fourteen decisions its own facts, asked for the verdict and for the ways out', () => {
    const decisions = operations.filter(({ path }) => path.startsWith('/api/v1/decisions/'));
    expect(decisions.filter(({ path }) => path.endsWith('/ways-out'))).toHaveLength(14);
    expect(decisions).toHaveLength(28);
    for (const { path, operation } of decisions) {
      expect(operation.requestBody?.content['application/json']?.schema, path).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    }
  });

  it('gives each act its own input', () => {
    const acts = operations.filter(({ path }) => path.includes('/acts/'));
    expect(acts.length).toBeGreaterThan(20);
    expect(document.paths['/api/v1/cases/{id}/acts/confirmAward']).toBeDefined();
    expect(document.paths['/api/v1/cases/selection/new/acts/submitSelection']).toBeDefined();
    // The consequence of an act elsewhere is nothing anyone may send.
    expect(document.paths['/api/v1/cases/{id}/acts/confirmPilot']).toBeUndefined();
  });

  it('documents nothing that the server does not serve', () => {
    expect(operations.filter((operation) => !routes.some((route) => answers(route, operation))).map(({ path }) => path)).toEqual([]);
  });

  it('leaves out nothing that the server serves', () => {
    expect(routes.filter((route) => !operations.some((operation) => answers(route, operation))).map(({ url }) => url)).toEqual([]);
  });
});
