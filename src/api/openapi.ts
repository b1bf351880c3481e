import { z } from 'zod';
import type { Access } from './access.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import type { Route, Variant } from './route.ts';
import { cookieNamed } from './session.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
};

const PROBLEM = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string' },
    message: { type: 'string', description: '中文，说明如何改正' },
    clause: { type: 'string', description: '条款，如 measures/7.1' },
    faults: {
      type: 'array',
      items: { type: 'object', required: ['path', 'message'], properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};
const FILES = { type: 'array', minItems: 1, items: { type: 'string', format: 'binary' } };

const asTemplate = (path: string): string => path.replace(/:(\w+)/g, '{$1}');
const audience = (access: Access): string =>
  access === 'anyone' ? '无需登录' : access === 'signed-in' ? '已登录人员' : access.map((role) => ROLE_WORDS[role]).join('、');

function parametersOf(path: string, { params, query }: Route) {
  const fields = (type: z.ZodType | undefined) => (type instanceof z.ZodObject ? Object.entries<z.ZodType>(type.shape) : []);
  return [
    ...fields(params)
      .filter(([name]) => path.includes(`{${name}}`))
      .map(([name, type]) => ({ name, in: 'path', required: true, schema: schemaOf(type, 'input') })),
    ...fields(query).map(([name, type]) => ({ name, in: 'query', required: false, schema: schemaOf(type, 'input') })),
  ];
}

function contentOf(route: Route, body: z.ZodType | undefined) {
  if (route.files) {
    const { properties, required = [] }: JsonSchema = route.files.fields === undefined ? {} : schemaOf(route.files.fields, 'input');
    return {
      'multipart/form-data': { schema: { type: 'object', required: ['files', ...required], properties: { files: FILES, ...properties } } },
    };
  }
  return body === undefined ? undefined : { 'application/json': { schema: schemaOf(body, 'input') } };
}

function operation(route: Route, { path, says, body, answer }: Variant) {
  const content = contentOf(route, body);
  const problem = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return {
    summary: says,
    description: `${audience(route.access)}${route.demoOnly ? '；仅演示县' : ''}`,
    operationId: `${route.method.toLowerCase()}${path.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())}`,
    parameters: parametersOf(path, route),
    ...(content && { requestBody: { required: true, content } }),
    ...(route.access === 'anyone' ? { security: [] } : {}),
    responses: {
      200: { description: '成功', content: { 'application/json': { schema: answer === undefined ? {} : schemaOf(answer, 'output') } } },
      422: problem('提交的内容有误，faults 逐处说明'),
      default: problem('未能办理，message 说明原因和改法'),
    },
  };
}

const variantsOf = (route: Route): readonly Variant[] =>
  route.variants ?? [
    {
      path: asTemplate(route.path),
      says: route.says,
      ...(route.body && { body: route.body }),
      ...(route.answer && { answer: route.answer }),
    },
  ];

/** The OpenAPI 3.1 document of these routes of the programme at this base, made from the very schemas that read their requests. */
export function openApiOf(routes: readonly Route[], title: string, base = '') {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    for (const variant of variantsOf(route)) (paths[variant.path] ??= {})[route.method.toLowerCase()] = operation(route, variant);
  }
  return {
    openapi: '3.1.0',
    info: { title, version: '1', license: { name: 'MulanPSL-2.0', identifier: 'MulanPSL-2.0' } },
    servers: [{ url: `${base}/` }],
    security: [{ session: [] }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookieNamed(base), description: '改变数据的请求还须带请求头 x-shuzhuan: 1' },
      },
    },
  };
}
