import { expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { openServer } from '../../test/server.ts';

const { app } = await openServer({ demo: false });

const { examples } = getPolicy('pengyang-2026');
const textOf = async (url: string): Promise<string> => {
  const { statusCode, body } = await app.inject({ url });
  expect(statusCode).toBe(200);
  expect(body).not.toMatch(/<script|style="/);
  return body.replace(/<!--.*?-->/g, '').replace(/<[^>]+>/g, '|');
};

it('算例公开可看，十四项判断各有一张表', async () => {
  const contents = await textOf('/policy/examples');
  for (const { title, rows } of examples) expect(contents).toContain(`${title}|，${rows.length} 例`);
  expect(new Set(examples.flatMap(({ rows }) => rows.map(({ decision }) => decision)))).toEqual(
    new Set(Object.keys(getPolicy('pengyang-2026').decisions)),
  );
  expect((await app.inject({ url: '/policy/examples/nothing' })).statusCode).toBe(404);
});

it('全部算例也在一页，逐条可以打印核对', async () => {
  const text = await textOf('/policy/examples/all');
  for (const { title, given, rows } of examples) {
    expect(text).toContain(`${title}，共 ${rows.length} 例`);
    expect(text).toContain(given);
    for (const { says } of rows) expect(text).toContain(says);
  }
  expect(await textOf('/policy/examples')).toContain('全部算例放在一页');
});

it.each(examples)('$title：每一例都有，只问一项判断', async ({ title, rows }) => {
  expect(new Set(rows.map(({ decision }) => decision)).size).toBe(1);
  const text = await textOf(`/policy/examples/${rows[0]?.decision}`);
  expect(text).toContain(`${title}，共 ${rows.length} 例`);
  for (const { says } of rows) expect(text).toContain(says);
});

it.each([
  ['subsidy', /认定 50 万元，补一半\|+符合\|+250,000\.00 元/],
  ['subsidy', /按 50% 计算，不足一分的舍去：250,000\.00 元/],
  ['payment-readiness', /余额差一分\|+不符合\|/],
  ['publicity', /2026年7月20日开始，2026年7月24日看\|+不符合\|+到2026年7月27日为止\|+公示到2026年7月27日为止，还有 2 个工作日/],
  ['digital-level', /得 20 分，场景全到四级\|+符合\|+一级\|.*?各题得分：Q1 选 B、C 得/s],
  ['enterprise-size', /差一万元\|+符合\|+中型\|+划型为中型企业/],
] as const)('%s：结论、算式、理由和条款写得出来', async (decision, shape) => {
  expect(await textOf(`/policy/examples/${decision}`)).toMatch(shape);
});
