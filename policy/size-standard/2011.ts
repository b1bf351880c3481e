/**
 * 中小企业划型标准规定（工信部联企业〔2011〕300号): per category and indicator, the lower bounds of large, medium and small.
 * Money is in 万元 as in the standard; a bound belongs to the larger size.
 */
export type SizeIndicator = 'employees' | 'revenueWan' | 'assetsWan';
type LowerBounds = readonly [large: number, medium: number, small: number];
export type SizeCategory = { readonly no: number; readonly name: string; readonly doubt?: string } & {
  readonly [K in SizeIndicator]?: LowerBounds;
};

export const sizeCategories: readonly SizeCategory[] = [
  { no: 1, name: '农、林、牧、渔业', revenueWan: [20000, 500, 50] },
  { no: 2, name: '工业', employees: [1000, 300, 20], revenueWan: [40000, 2000, 300] },
  { no: 3, name: '建筑业', revenueWan: [80000, 6000, 300], assetsWan: [80000, 5000, 300] },
  { no: 4, name: '批发业', employees: [200, 20, 5], revenueWan: [40000, 5000, 1000] },
  { no: 5, name: '零售业', employees: [300, 50, 10], revenueWan: [20000, 500, 100] },
  { no: 6, name: '交通运输业', employees: [1000, 300, 20], revenueWan: [30000, 3000, 200] },
  { no: 7, name: '仓储业', employees: [200, 100, 20], revenueWan: [30000, 1000, 100] },
  { no: 8, name: '邮政业', employees: [1000, 300, 20], revenueWan: [30000, 2000, 100] },
  { no: 9, name: '住宿业', employees: [300, 100, 10], revenueWan: [10000, 2000, 100] },
  { no: 10, name: '餐饮业', employees: [300, 100, 10], revenueWan: [10000, 2000, 100] },
  { no: 11, name: '信息传输业', employees: [2000, 100, 10], revenueWan: [100000, 1000, 100] },
  { no: 12, name: '软件和信息技术服务业', employees: [300, 100, 10], revenueWan: [10000, 1000, 50] },
  { no: 13, name: '房地产开发经营', revenueWan: [200000, 1000, 100], assetsWan: [10000, 5000, 2000] },
  { no: 14, name: '物业管理', employees: [1000, 300, 100], revenueWan: [5000, 1000, 500] },
  { no: 15, name: '租赁和商务服务业', employees: [300, 100, 10], assetsWan: [120000, 8000, 100] },
  { no: 16, name: '其他未列明行业', employees: [300, 100, 10], doubt: '本类数字凭记忆录入，未与原文核对' },
];
