import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

// Days are legal days in Asia/Shanghai; the machine's zone must not show. Asked in processes of their own, since a zone is set at start.
const SCRIPT = `
import { answer, getPolicy } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
const policy = getPolicy('pengyang-2026');
const days = ['2026-01-01', '2026-02-28', '2026-03-08', '2026-09-24', '2026-11-01', '2026-12-31', '2024-02-29'];
const eligible = (day) => answer(policy, 'enterprise-eligibility', {
  applicationDate: day, establishedOn: '2025-03-08', incidents: [{ on: '2023-11-01', grade: 'major' }], violations: [{ on: '2023-03-08' }],
});
console.log(JSON.stringify(days.flatMap((day) => [
  answer(policy, 'publicity', { startsOn: day, asOf: day, objections: [] }),
  answer(policy, 'rectification', { notifiedOn: day, asOf: '2026-10-08' }),
  answer(policy, 'deadline', { kind: 'retention', from: day }),
  answer(policy, 'deadline', { kind: 'performance-goals', from: day }),
  eligible(day),
])));
`;

const answersIn = (zone: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });

it('counts the same days in Los Angeles, Shanghai, London and on Kiritimati', () => {
  const here = answersIn('Asia/Shanghai');
  expect(here).toContain('2026-10-09');
  expect(here).not.toContain('faults');
  for (const zone of ['America/Los_Angeles', 'Europe/London', 'Pacific/Kiritimati']) expect(answersIn(zone)).toBe(here);
});
