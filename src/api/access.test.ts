import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { cookieOf, openServer } from '../../test/server.ts';
import { ROLES, type Role } from '../cases/roles.ts';
import { installGuard } from './guard.ts';

const OFFICE = ['officer', 'approver', 'director', 'city', 'finance', 'taskforce', 'auditor'] as const;
const MEMBERS = [...OFFICE, 'development', 'park', 'science'] as const;
const CONCERNED = [...MEMBERS, 'firm', 'evaluator', 'accountant', 'provider', 'expert'] as const;
const ON_THE_SPOT = ['officer', 'finance', 'development', 'park', 'science', 'evaluator'] as const;

/** Every address of the server and who may use it. A route that is missing here, or here and gone, fails the test. */
const MAY_USE: Readonly<Record<string, 'anyone' | 'signed-in' | readonly Role[]>> = {
  'POST /api/v1/session': 'anyone',
  'DELETE /api/v1/session': 'signed-in',
  'POST /api/v1/session/second-factor': 'signed-in',
  'POST /api/v1/session/enrolment': 'signed-in',
  'POST /api/v1/session/enrolment/code': 'signed-in',
  'GET /api/v1/me': 'signed-in',
  'GET /api/v1/account': 'signed-in',
  'DELETE /api/v1/account/sessions/:id': 'signed-in',
  'POST /api/v1/account/recovery-codes': 'signed-in',
  'POST /api/v1/account/passkeys/question': 'signed-in',
  'POST /api/v1/account/passkeys': 'signed-in',
  'DELETE /api/v1/account/passkeys/:id': 'signed-in',
  'POST /api/v1/session/passkey/question': 'signed-in',
  'POST /api/v1/session/passkey': 'signed-in',
  'POST /api/v1/passkey-session/question': 'anyone',
  'POST /api/v1/passkey-session': 'anyone',
  'POST /api/v1/invitations/:token': 'anyone',
  'POST /api/v1/invitations/:token/account': 'anyone',
  'POST /api/v1/session/programme': 'signed-in',
  'GET /api/v1/people': ['admin', 'director', 'auditor'],
  'POST /api/v1/people/:id/roles': ['admin'],
  'POST /api/v1/people/:id/invitation': ['admin'],
  'POST /api/v1/people/:id/reset': ['admin'],
  'GET /api/v1/people/duties': ['admin', 'director', 'auditor'],
  'POST /api/v1/people/duties/:id': ['admin', 'director'],
  'POST /api/v1/people/resets/:id': ['admin', 'director'],
  'POST /api/v1/people': ['admin'],
  'POST /api/v1/demo/session': 'anyone',
  'POST /api/v1/demo/clock': 'signed-in',
  'GET /api/v1/projects': CONCERNED,
  'GET /api/v1/search': CONCERNED,
  'GET /api/v1/inspections': MEMBERS,
  'GET /api/v1/field-tasks': ON_THE_SPOT,
  'POST /api/v1/field-packs': ON_THE_SPOT,
  'POST /api/v1/cases/:id/photos': ON_THE_SPOT,
  'GET /api/v1/panels': [...MEMBERS, 'expert'],
  'POST /api/v1/eligibility': ['officer'],
  'POST /api/v1/drafts/application': ['firm'],
  'POST /api/v1/drafts/forms/:form/:subject': ['firm'],
  'POST /api/v1/drafts/diagnosis/:id': ['provider'],
  'GET /api/v1/papers/:id/file': CONCERNED,
  'GET /api/v1/inbox': 'signed-in',
  'GET /api/v1/deadlines': CONCERNED,
  'GET /api/v1/messages': 'signed-in',
  'POST /api/v1/messages/read': 'signed-in',
  'GET /api/v1/saved-filters': 'signed-in',
  'POST /api/v1/saved-filters': 'signed-in',
  'POST /api/v1/saved-filters/drop': 'signed-in',
  'GET /api/v1/deliveries': ['admin'],
  'POST /api/v1/deliveries/:id/again': ['admin'],
  'POST /api/v1/deliveries/test': ['admin'],
  'GET /api/v1/jobs': ['admin'],
  'POST /api/v1/jobs/:id/retry': ['admin'],
  'POST /api/v1/jobs/reminder-days': ['admin'],
  'GET /api/v1/monthly': MEMBERS,
  'GET /api/v1/figures': MEMBERS,
  'GET /api/v1/townships': MEMBERS,
  'GET /api/v1/selections': MEMBERS,
  'GET /api/v1/notices': MEMBERS,
  'GET /api/v1/dispatches': OFFICE,
  'GET /api/v1/dispatch-templates': OFFICE,
  'POST /api/v1/dispatch-templates/:kind': ['officer', 'director'],
  'POST /api/v1/dispatch-templates/:kind/standard': ['officer', 'director'],
  'GET /api/v1/dispatch-templates/:kind/file': OFFICE,
  'GET /api/v1/report-templates': OFFICE,
  'POST /api/v1/report-templates': ['officer', 'director'],
  'GET /api/v1/report-templates/:id': OFFICE,
  'POST /api/v1/report-templates/:id/mapping': ['officer', 'director'],
  'GET /api/v1/report-templates/:id/filled': OFFICE,
  'GET /api/v1/cases/:id/dispatches': MEMBERS,
  'GET /api/v1/cases/:id/volume': ['officer', 'approver', 'director', 'finance', 'auditor'],
  'POST /api/v1/cases/:id/dispatches/:kind': ['officer'],
  'GET /api/v1/cases/:id/dispatches/:kind/draft/:format': ['officer'],
  'GET /api/v1/dispatches/:id/:format': MEMBERS,
  'GET /api/v1/funds': OFFICE,
  'GET /api/v1/cases/:id': [...CONCERNED, 'bank', 'centre'],
  'POST /api/v1/cases/:id/acts/:act': [...CONCERNED, 'bank', 'centre'],
  'POST /api/v1/cases/:kind/new/acts/:act': CONCERNED,
  'POST /api/v1/imports': ['officer'],
  'GET /api/v1/imports/:id': ['officer'],
  'GET /api/v1/imports/:id/progress': ['officer'],
  'GET /api/v1/imports/open': ['officer'],
  'POST /api/v1/imports/:id/commit': ['officer'],
  'POST /api/v1/trials': OFFICE,
  'GET /api/v1/live-cases': OFFICE,
  'GET /api/v1/fund-ledger': OFFICE,
  'GET /api/v1/findings': OFFICE,
  'GET /api/v1/audit': ['auditor'],
  'GET /api/v1/audit/cases/:id': ['auditor'],
  'GET /api/v1/recoveries': OFFICE,
  'GET /api/v1/batches': ['officer', 'approver', 'director', 'finance', 'auditor'],
  'POST /api/v1/batches/:id/advice': ['finance'],
  'POST /api/v1/bank-answers': ['finance'],
  'GET /api/v1/performance': [...OFFICE, 'centre'],
  'POST /api/v1/cases/:id/evaluation-requests/:round': ['officer'],
  'GET /api/v1/cases/:id/evaluation-requests/files/:digest': ['officer', 'approver', 'director', 'finance', 'auditor', 'city', 'centre'],
  'GET /api/v1/cases/:id/survey-links': ['officer'],
  'GET /api/v1/cases/:id/evaluation-folder/:round': ['officer', 'approver', 'director', 'finance', 'auditor'],
  'GET /api/v1/sanctions': [...OFFICE, 'provider'],
  'GET /api/v1/ratings': [...OFFICE, 'provider'],
  'POST /api/v1/ratings': ['officer'],
  'GET /api/v1/kept-registers': [...MEMBERS, 'bank', 'provider'],
  'GET /api/v1/outlays': [...OFFICE, 'firm', 'provider'],
  'GET /api/v1/provider-ranking': MEMBERS,
  'GET /api/v1/kept-registers/:name': [...MEMBERS, 'bank', 'provider'],
  'POST /api/v1/kept-registers/:name/preview': MEMBERS,
  'POST /api/v1/kept-registers/:name/rows': MEMBERS,
  'POST /api/v1/kept-registers/:name/files': MEMBERS,
  'GET /api/v1/rows/:id/files/:digest': [...MEMBERS, 'bank', 'provider'],
  'GET /api/v1/registers': OFFICE,
  'GET /api/v1/registers/:name': OFFICE,
  'GET /api/v1/files/:digest': CONCERNED,
  'GET /api/v1/ledger': OFFICE,
  'GET /api/v1/payments/:caseId': CONCERNED,
  'GET /api/v1/readings': MEMBERS,
  'POST /api/v1/rulings/preview': MEMBERS,
  'GET /api/v1/moves/:to': MEMBERS,
  'POST /api/v1/moves': ['approver'],
  'POST /api/v1/policy-texts/preview': ['officer'],
  'POST /api/v1/policy-texts': ['officer'],
  'GET /api/v1/policy-texts': 'signed-in',
  'GET /api/v1/policy-texts/current': 'signed-in',
  'GET /api/v1/policy-texts/:id': OFFICE,
  'GET /api/v1/policy-cases': OFFICE,
  'GET /api/v1/policy-standing': 'signed-in',
  'GET /api/v1/policy-standing/:obligation': OFFICE,
  'POST /api/v1/decisions/:name': 'anyone',
  'POST /api/v1/decisions/:name/ways-out': 'anyone',
  'GET /api/v1/openapi.json': 'anyone',
  'GET /': 'anyone',
  'GET /notices': 'anyone',
  'GET /notices/:id': 'anyone',
  'POST /letters': 'anyone',
  'POST /notices/:id/objections': 'anyone',
  'GET /notices/:id/thanks': 'anyone',
  'GET /complaint': 'anyone',
  'GET /self-evaluations/:id': ['firm', 'officer'],
  'POST /self-evaluations/:id': ['firm', 'officer'],
  'GET /self-evaluations/:id/receipts/:version': ['firm', 'officer'],
  'POST /complaint': 'anyone',
  'GET /survey/:id/:round/:token': 'anyone',
  'POST /survey/:id/:round/:token': 'anyone',
  'POST /complaint/answer': 'anyone',
  'GET /published/:name': 'anyone',
  'GET /published/:name/:id': 'anyone',
  'GET /guides': 'anyone',
  'GET /feed.atom': 'anyone',
  'GET /feed.json': 'anyone',
  'GET /open': 'anyone',
  'GET /open/:file': 'anyone',
  'GET /payments': 'anyone',
  'GET /bad-faith': 'anyone',
  'GET /policy': 'anyone',
  'GET /policy/flow': 'anyone',
  'GET /policy/examples': 'anyone',
  'GET /policy/examples/all': 'anyone',
  'GET /policy/examples/:decision': 'anyone',
  'GET /check': 'anyone',
  'GET /check/result': 'anyone',
  'GET /verify': 'anyone',
  'GET /verify/offline.html': 'anyone',
  'GET /verifier.js': 'anyone',
  'GET /decide': 'anyone',
  'GET /sign-in': 'anyone',
  'POST /sign-in': 'anyone',
  'POST /demo/sign-in': 'anyone',
  'GET /home': 'signed-in',
  'GET /sign-in/identity': 'anyone',
  'GET /sign-in/identity/back': 'anyone',
  'GET /account': 'signed-in',
  'POST /account/organisation': 'signed-in',
  'POST /account/programme': 'signed-in',
  'POST /account/proof': 'signed-in',
  'POST /account/password': 'signed-in',
  'POST /account/authenticator': 'signed-in',
  'POST /account/authenticator/code': 'signed-in',
  'POST /account/recovery-codes': 'signed-in',
  'POST /account/sessions/end': 'signed-in',
  'POST /account/passkeys/remove': 'signed-in',
  'POST /account/identity': 'signed-in',
  'POST /account/identity/removal': 'signed-in',
  'GET /invitations/:token/identity': 'anyone',
  'GET /invitations/:token': 'anyone',
  'POST /invitations/:token': 'anyone',
  'GET /invitations/:token/account': 'anyone',
  'POST /invitations/:token/account': 'anyone',
  'GET /firm': ['firm'],
  'GET /firm/application': ['firm'],
  'GET /firm/application/:page': ['firm'],
  'POST /firm/application/:page': ['firm'],
  'POST /firm/submission': ['firm'],
  'GET /firm/withdrawal': ['firm'],
  'POST /firm/withdrawal': ['firm'],
  'GET /firm/recoveries/:id': ['firm'],
  'POST /firm/recoveries/:id/answer': ['firm'],
  'POST /firm/recoveries/:id/instalments': ['firm'],
  'GET /firm/contest': ['firm'],
  'POST /firm/contest': ['firm'],
  'GET /firm/receipts': ['firm'],
  'GET /firm/data': ['firm'],
  'GET /firm/receipts/:caseId/:version': ['firm'],
  'GET /firm/papers': ['firm'],
  'POST /firm/papers': ['firm'],
  'GET /overlap': ['officer'],
  'POST /overlap/export': ['officer'],
  'POST /overlap/comparison': ['officer'],
  'GET /invoices/:id/:expense': ['firm', 'officer'],
  'POST /invoices/:id/:expense/file': ['firm', 'officer'],
  'POST /invoices/:id/:expense/confirmation': ['firm', 'officer'],
  'POST /invoices/:id/:expense/check': ['officer'],
  'GET /papers/:id': CONCERNED,
  'POST /papers/:id': CONCERNED,
  'GET /provider': ['provider'],
  'GET /deliveries/:id': ['provider'],
  'GET /deliveries/:id/:line': ['provider'],
  'POST /deliveries/:id/:line': ['provider'],
  'POST /deliveries/:id/:line/contract': ['provider'],
  'GET /diagnosis/:id': ['provider'],
  'GET /diagnosis/:id/:page': ['provider'],
  'POST /diagnosis/:id/:page': ['provider'],
  'POST /diagnosis/:id/submission': ['provider'],
  'GET /autosave.js': 'anyone',
  'GET /upload.js': 'anyone',
  'GET /plans/:id': ['firm', 'officer'],
  'POST /plans/:id': ['firm', 'officer'],
  'GET /reports/:id': ['firm', 'officer'],
  'GET /draws': 'anyone',
  'GET /draws/:id': 'anyone',
  'GET /firm/findings': ['firm'],
  'POST /firm/findings': ['firm'],
  'GET /firm/statement': ['firm'],
  'POST /firm/statement': ['firm'],
  'GET /firm/account': ['firm'],
  'POST /firm/account': ['firm'],
  'GET /firm/blockers': ['firm'],
  'POST /firm/blockers': ['firm'],
  'GET /firm/blockers/return': ['firm'],
  'POST /firm/blockers/return': ['firm'],
  'GET /firm/acceptance': ['firm'],
  'POST /firm/acceptance': ['firm'],
  'GET /firm/rectification': ['firm'],
  'POST /firm/rectification': ['firm'],
  'GET /firm/contracts': ['firm'],
  'POST /firm/contracts': ['firm'],
  'POST /firm/blockers/confirmation': ['firm'],
  'POST /firm/deliveries/confirmation': ['firm'],
  'GET /firm/deliveries/objection': ['firm'],
  'POST /firm/deliveries/objection': ['firm'],
  'POST /reports/:id': ['firm', 'officer'],
  'GET /reports/:id/receipts/:version': ['firm', 'officer'],
  'GET /account/messages': 'signed-in',
  'POST /account/messages/address': 'signed-in',
  'POST /account/messages/code': 'signed-in',
  'POST /account/messages/removal': 'signed-in',
  'POST /account/messages/ways': 'signed-in',
  'GET /messages': 'signed-in',
  'POST /messages/read': 'signed-in',
  'POST /messages/:id': 'signed-in',
  'POST /sign-out': 'signed-in',
  'GET /style.css': 'anyone',
  'GET /field/*': 'anyone',
  'GET /field': 'anyone',
  'GET /office': 'anyone',
  'GET /office/*': 'anyone',
};

const { app, ports } = await openServer({ demo: true });
const named = app.declaredRoutes
  .filter(({ method }) => method !== 'HEAD')
  .map(({ method, url, access }) => ({
    method,
    url,
    access,
    name: `${method} ${url.replace(/(style|autosave|upload|verifier)-\w+/, '$1')}`,
  }));
const isRefused = (status: number): boolean => status === 401 || status === 403;

describe('who may use what', () => {
  it('is said for every route of the server, and for nothing else', () => {
    expect(Object.fromEntries(named.map(({ name, access }) => [name, access]))).toEqual(MAY_USE);
  });

  it('lets a route that does not say it not even be registered', () => {
    const bare = fastify();
    installGuard(bare, { isDemo: false, findSession: async () => null, refuse: (_request, reply) => reply });
    expect(() => bare.get('/forgotten', () => 'open to all')).toThrow('does not say who may use it');
  });

  it('sends whoever is not signed in away from everything else', async () => {
    for (const { method, url, access, name } of named.filter((route) => route.access !== 'anyone')) {
      const answer = await app.inject({ method: method as 'GET', url, headers: { 'x-shuzhuan': '1' } });
      expect(`${name} ${answer.statusCode}`).toBe(`${name} ${url.startsWith('/api/') ? 401 : 303}`);
      expect(access).not.toBe('anyone');
    }
  });

  it.each(ROLES.filter((role) => role !== 'public'))('lets the role %s in exactly where it belongs', async (role) => {
    const cookie = await cookieOf(ports, role);
    // These end the session or change it; the others run into bad input or an unknown case behind the guard.
    for (const { method, url, access, name } of named.filter(
      (route) => route.name !== 'DELETE /api/v1/session' && route.url !== '/sign-out',
    )) {
      const isIn = access === 'anyone' || access === 'signed-in' || access.includes(role);
      const answer = await app.inject({ method: method as 'GET', url, headers: { 'x-shuzhuan': '1', cookie } });
      const isOut = isRefused(answer.statusCode) && /此处由/.test(answer.body);
      expect(`${name} ${isOut ? 'out' : 'in'}`).toBe(`${name} ${isIn ? 'in' : 'out'}`);
    }
  });
});

describe('a real deployment', async () => {
  const real = await openServer({ demo: false });

  it('has no demonstration: neither its sign-in nor its clock can be found', async () => {
    const found = real.app.declaredRoutes.filter(({ demoOnly, method }) => demoOnly && method !== 'HEAD');
    expect(found.map(({ url }) => url).toSorted()).toEqual(['/api/v1/demo/clock', '/api/v1/demo/session', '/demo/sign-in']);
    for (const { url } of found) {
      const answer = await real.app.inject({ method: 'POST', url, headers: { 'x-shuzhuan': '1' }, payload: { role: 'finance' } });
      expect(`${url} ${answer.statusCode}`).toBe(`${url} 404`);
    }
    expect((await real.app.inject('/sign-in')).body).not.toContain('演示');
  });
});
