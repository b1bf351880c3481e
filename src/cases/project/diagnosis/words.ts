import type { SaysEvents } from '../says-events.ts';
import type { DiagnosisEvent } from './events.ts';
import type { Aspect, Diagnosis, Link } from './records.ts';

export const LINK_WORDS: Record<Link, string> = { research: '研发', production: '生产', management: '管理', sales: '销售' };
export const ASPECT_WORDS: Record<Aspect, string> = { pain: '痛点', difficulty: '难点', need: '需求点' };
export const DIAGNOSIS_STEP_WORDS: Record<Diagnosis['step'], string> = {
  assigned: '诊断中',
  submitted: '已提交，待确认',
  accepted: '已确认',
};

export const DIAGNOSIS_WORDS: SaysEvents<DiagnosisEvent> = {
  'diagnosis-assigned': ({ order: { provider, candidates, poolSize, reason } }) =>
    `委托${provider.name}入企诊断，在资源池${poolSize}家中比较了${candidates.length}家：${reason}`,
  'diagnosis-submitted': ({ delivery: { report, reportDigest } }) =>
    report.source === undefined
      ? `提交诊断，逐题附佐证，摘要${reportDigest.slice(0, 12)}`
      : `以导入的评测答卷《${report.source.file}》作为诊断提交，摘要${reportDigest.slice(0, 12)}`,
  'diagnosis-returned': ({ reason }) => `诊断退回：${reason}`,
  'diagnosis-accepted': ({ opinion }) => `诊断确认：${opinion}`,
};
