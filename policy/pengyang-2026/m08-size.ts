import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { EnterpriseSizeFacts, EnterpriseSizeValue, Size } from '../policy.ts';
import { sizeCategories, type SizeIndicator } from '../size-standard/2011.ts';
import { absent } from '../three-valued.ts';
import { PACK } from './parameters.ts';

const FEN_PER_WAN = 1_000_000;
/** From the top down, as the lower bounds are listed; whoever misses them all is micro. */
const SIZES: readonly Size[] = ['large', 'medium', 'small', 'micro'];
const SIZE_NAMES: Readonly<Record<Size, string>> = { large: '大型', medium: '中型', small: '小型', micro: '微型' };

type IndicatorFact = 'employees' | 'revenueFen' | 'assetsFen';
const FACT: Readonly<Record<SizeIndicator, IndicatorFact>> = { employees: 'employees', revenueWan: 'revenueFen', assetsWan: 'assetsFen' };

const FACT_NAMES: Readonly<Record<IndicatorFact, string>> = { employees: '从业人员', revenueFen: '营业收入', assetsFen: '资产总额' };

type Bound = { readonly fact: IndicatorFact; readonly bounds: readonly number[] };
const indicatorsOf: readonly (readonly Bound[])[] = sizeCategories.map((category) =>
  (['employees', 'revenueWan', 'assetsWan'] as const).flatMap((indicator) => {
    const unit = indicator === 'employees' ? 1 : FEN_PER_WAN;
    const bounds = category[indicator];
    return bounds ? [{ fact: FACT[indicator], bounds: bounds.map((bound) => bound * unit) }] : [];
  }),
);

const smeTest = test('sme', 'measures/8', {
  holds: '属于中小企业',
  fails: '属于大型企业，不是中小企业',
  open: '还缺划型指标',
});

/** The place in SIZES that one indicator alone allows: 0 is large. */
function rankOf(amount: number, bounds: readonly number[]): number {
  const rank = bounds.findIndex((bound) => amount >= bound);
  return rank < 0 ? bounds.length : rank;
}

type Measured = EnterpriseSizeValue & { readonly missing: readonly IndicatorFact[] };

/** The size, as far as it is settled, and the indicators still absent. All lower bounds must hold, so the lowest indicator decides. */
function measure(facts: EnterpriseSizeFacts): Measured {
  const indicators = indicatorsOf[facts.category - 1] ?? [];
  const missing = absent(facts, ...indicators.map(({ fact }) => fact)) as IndicatorFact[];
  const ranks = indicators.flatMap(({ fact, bounds }) => (facts[fact] === undefined ? [] : [rankOf(facts[fact], bounds)]));
  const rank = Math.max(0, ...ranks);
  const size = missing.length === 0 || rank === SIZES.length - 1 ? (SIZES[rank] ?? null) : null;
  return { size, sme: rank > 0 ? true : missing.length > 0 ? null : false, missing: size === null ? missing : [] };
}

function smeFinding({ size, sme, missing: lacking }: Measured, missing: readonly string[] = lacking): Finding {
  if (size !== null) return smeTest.says(sme === true, `划型为${SIZE_NAMES[size]}企业${sme ? '，属于中小企业' : '，不是中小企业'}`);
  if (sme === true) return smeTest.of(true);
  return smeTest.says('unknown', `还缺${lacking.map((fact) => FACT_NAMES[fact]).join('、')}，定不了是不是中小企业`, missing);
}

/** Test `sme` of whoever asks about a firm: absent size facts keep it open under `size`. */
export function smallOrMedium(size: EnterpriseSizeFacts | undefined): Finding {
  if (size === undefined) return smeTest.of('unknown', ['size']);
  const measured = measure(size);
  return smeFinding(
    measured,
    measured.missing.map((fact) => `size.${fact}`),
  );
}

/** enterprise-size: 划型标准 in 办法第八条. An absent indicator stays in `missing` until the size itself is settled. */
export function decideEnterpriseSize(facts: EnterpriseSizeFacts): Verdict<EnterpriseSizeValue> {
  const measured = measure(facts);
  const { size, sme, missing } = measured;
  return { ...conclude(PACK, 'enterprise-size', [smeFinding(measured)], () => ({ size, sme })), missing };
}
