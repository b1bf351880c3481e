import { expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { openServer } from '../../test/server.ts';

const { app } = await openServer({ demo: false });

it('算例公开可看：每一例都有结论，金额的有算式，不符合的有理由和条款', async () => {
  const { statusCode, body } = await app.inject({ url: '/policy/examples' });
  expect(statusCode).toBe(200);
  expect(body).not.toMatch(/<script|style="/);
  const text = body.replace(/<!--.*?-->/g, '').replace(/<[^>]+>/g, '|');
  for (const { title, rows } of getPolicy('pengyang-2026').examples) {
    expect(text).toContain(`${title}，共 ${rows.length} 例`);
    for (const { says } of rows) expect(text).toContain(says);
  }
  expect(text).toMatch(/认定 50 万元，补一半\|+符合\|+250,000\.00 元/);
  expect(text).toMatch(/按 50% 计算，不足一分的舍去：250,000\.00 元/);
  expect(text).toMatch(/余额差一分\|+不符合\|/);
});
