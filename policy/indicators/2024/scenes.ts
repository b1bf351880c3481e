/** 数字化经营: 16 scenes, not scored in points but placed at level 0–4. `constraint` marks the ten 约束性场景. */
export type Scene = { readonly id: string; readonly group: string; readonly name: string; readonly constraint: boolean };

const constraint = (id: string, group: string, name: string): Scene => ({ id, group, name, constraint: true });
const guiding = (id: string, group: string, name: string): Scene => ({ id, group, name, constraint: false });

export const scenes: readonly Scene[] = [
  constraint('S01', '产品生命周期数字化', '产品设计'),
  guiding('S02', '产品生命周期数字化', '工艺设计'),
  constraint('S03', '产品生命周期数字化', '营销管理'),
  guiding('S04', '产品生命周期数字化', '售后服务'),
  guiding('S05', '生产执行数字化', '计划排程'),
  constraint('S06', '生产执行数字化', '生产管控'),
  constraint('S07', '生产执行数字化', '质量管理'),
  constraint('S08', '生产执行数字化', '设备管理'),
  constraint('S09', '生产执行数字化', '安全生产'),
  constraint('S10', '生产执行数字化', '能耗管理'),
  constraint('S11', '供应链数字化', '采购管理'),
  constraint('S12', '供应链数字化', '仓储物流'),
  constraint('S13', '管理决策数字化', '财务管理'),
  guiding('S14', '管理决策数字化', '人力资源'),
  guiding('S15', '管理决策数字化', '协同办公'),
  guiding('S16', '管理决策数字化', '决策支持'),
];

/** What a scene looks like at each level, for whoever fills in the form: one ladder for all scenes, in our own words. */
export const sceneLevels: readonly string[] = [
  '还没有数字化',
  '用软件或表格辅助记录',
  '用信息系统规范管理',
  '系统之间打通、数据共享',
  '能分析预测、自动优化',
];
