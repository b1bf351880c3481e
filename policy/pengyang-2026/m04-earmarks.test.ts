import { describe, expect, it } from 'vitest';
import { pengyang2026 } from './index.ts';
import { earmarksUnder } from './m04-earmarks.ts';
import { stated } from './terms.ts';

const find = (id: string, earmarks = earmarksUnder(stated)) => earmarks.find((each) => each.id === id);

describe('办法第四、七条 账上自己守的限额', () => {
  it.each([
    ['transformation-share', 'share', 10, 'measures/4'],
    ['support-share', 'share', 10, 'measures/4'],
    ['benchmark-cap', 'total', 20_000_000, 'measures/7.2'],
    ['service-cap', 'total', 20_000_000, 'measures/7.3'],
    ['firm-ceiling', 'firm', 40_000_000, 'measures/7.1'],
    ['benchmark-ceiling', 'firm', 10_000_000, 'measures/7.2'],
  ] as const)('%s', (id, kind, most, clause) => {
    expect(find(id)).toMatchObject({ kind, most, clause });
  });

  it('服务四项受二十万元限制，奖励不在其内，标杆奖励不算配套', () => {
    expect(find('service-cap')?.uses).toEqual(['training', 'evaluation', 'publicity', 'review']);
    expect(find('support-share')?.uses).toEqual([
      'provider-reward',
      'scene-reward',
      'promoter-reward',
      'training',
      'evaluation',
      'publicity',
      'review',
    ]);
  });

  it('另一口径：标杆奖励算在配套里', () => {
    const { earmarks } = pengyang2026.under({ readings: { benchmarkShare: 'support' } });
    expect(find('support-share', earmarks)?.uses).toContain('benchmark');
  });

  it('数字只在条款里改：假设六成改造、上限三十万元', () => {
    const { earmarks } = pengyang2026.under({ parameters: { transformationShare: 60, subsidyCeiling: 30_000_000 } });
    expect([find('transformation-share', earmarks)?.most, find('firm-ceiling', earmarks)?.most]).toEqual([40, 30_000_000]);
    expect(find('firm-ceiling', earmarks)?.says).toBe('一家企业累计补助不超过 30 万元');
  });
});
