import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { readPolicyNow } from '../app/in-force.ts';
import { ok } from '../kernel/result.ts';
import { accountRoutes } from './account-routes.ts';
import { bulkRoutes } from './bulk-routes.ts';
import { bookRoutes } from './book-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { caseSheetRoutes } from './case-sheet-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { demoRoutes } from './demo-routes.ts';
import { dispatchRoutes } from './dispatch-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { fieldRoutes } from './field-routes.ts';
import { filterRoutes } from './filter-routes.ts';
import { importRoutes } from './import-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { keptRoutes } from './kept-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { moneyRoutes } from './money-routes.ts';
import { openApiOf } from './openapi.ts';
import { peopleRoutes } from './people-routes.ts';
import { policyRoutes } from './policy-routes.ts';
import type { Premises } from './premises.ts';
import { openRoute, register, type Route } from './route.ts';
import { reportingRoutes } from './reporting-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { trialRoutes } from './trial-routes.ts';

const JSON_ROUTES: readonly Route[] = [
  ...sessionRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...demoRoutes,
  ...caseRoutes,
  ...dispatchRoutes,
  ...reportingRoutes,
  ...draftRoutes,
  ...fieldRoutes,
  ...importRoutes,
  ...trialRoutes,
  ...bookRoutes,
  ...keptRoutes,
  ...moneyRoutes,
  ...auditRoutes,
  ...policyRoutes,
  ...jobRoutes,
  ...messageRoutes,
  ...filterRoutes,
  ...bulkRoutes,
  ...caseSheetRoutes,
];

/** Made when first asked for: the schemas of every decision take a while to write out. */
function descriptionRoute(describe: () => object): Route {
  let document: object | undefined;
  return openRoute({
    method: 'GET',
    path: '/api/v1/openapi.json',
    says: '本接口的 OpenAPI 3.1 说明',
    handle: async () => ok((document ??= describe())),
  });
}

/** Everything under /api/v1. */
export async function installApi(app: FastifyInstance, premises: Premises): Promise<void> {
  const { ports, programme } = premises;
  const decisions = decisionRoutes(await readPolicyNow(ports, programme.id));
  const description: Route = descriptionRoute(() => openApiOf(all, `数转 · ${programme.name}`, app.base));
  const all = [...decisions, ...JSON_ROUTES, description];
  await app.register(multipart);
  register(app, [...JSON_ROUTES, description], premises);
  await app.register(async (scope) => {
    // Whoever forgets the header still gets an answer about the document.
    scope.addContentTypeParser('*', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'));
    register(scope, decisions, premises);
  });
}
