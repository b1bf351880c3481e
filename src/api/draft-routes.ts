import { z } from 'zod';
import { readDraft } from '../app/drafts/read-draft.ts';
import { readDiagnosis } from '../app/diagnosis/read-diagnosis.ts';
import { saveDiagnosis } from '../app/diagnosis/save-diagnosis.ts';
import type { DraftFields } from '../app/store-drafts.ts';
import { OWN_FORMS, saveOwnForm } from '../app/drafts/own-form.ts';
import { saveDraft } from '../app/drafts/save-draft.ts';
import { draftEdits } from '../contract/requests.ts';
import type { DraftSaved } from '../contract/views.ts';
import { ok } from '../kernel/result.ts';
import { route, type Route } from './route.ts';

const FOUR_HUNDRED_FIELDS = 256 * 1024;

/** `10:32` in the county's time. */
export const clockOf = (at: string): string =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );

const splitIn = (fields: DraftFields): string[] => Object.keys(fields).filter((name) => fields[name]?.others !== undefined);

export const draftRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v1/drafts/application',
    says: '自动保存本单位申报表的草稿：只送改过的项，与别处的改动逐项合并',
    access: ['firm'],
    body: draftEdits,
    answer: z.custom<DraftSaved>(),
    bodyLimit: FOUR_HUNDRED_FIELDS,
    handle: async ({ premises: { ports }, session: { who }, body: { edits } }) => {
      const saved = await saveDraft(ports, who, { edits });
      if (!saved.ok) return saved;
      const read = await readDraft(ports, who);
      if (!read.ok) return read;
      const { live, fields } = read.value;
      return ok({ version: saved.value.version, savedAt: clockOf(saved.value.savedAt), live, split: splitIn(fields) } satisfies DraftSaved);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/drafts/diagnosis/:id',
    says: '自动保存受托诊断的草稿：只送改过的项，与别处的改动逐项合并',
    access: ['provider'],
    params: z.strictObject({ id: z.string().min(1).max(80) }),
    body: draftEdits,
    answer: z.custom<DraftSaved>(),
    bodyLimit: FOUR_HUNDRED_FIELDS,
    handle: async ({ premises: { ports }, session: { who }, params, body: { edits } }) => {
      const saved = await saveDiagnosis(ports, who, { caseId: params.id, edits });
      if (!saved.ok) return saved;
      const read = await readDiagnosis(ports, who, params.id);
      if (!read.ok) return read;
      const { live, fields } = read.value;
      return ok({ version: saved.value.version, savedAt: clockOf(saved.value.savedAt), live, split: splitIn(fields) } satisfies DraftSaved);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/drafts/forms/:form/:subject',
    says: '自动保存本单位一张表的草稿（进度表、绩效自评、改造方案、收款账户、合同、陈述、交付等）：只送改过的项，与别处的改动逐项合并',
    access: ['firm', 'provider'],
    params: z.strictObject({ form: z.enum(OWN_FORMS), subject: z.string().regex(/^[\p{L}\p{N}_:-]{1,120}$/u) }),
    body: draftEdits,
    answer: z.custom<DraftSaved>(),
    bodyLimit: FOUR_HUNDRED_FIELDS,
    handle: async ({ premises: { ports }, session: { who }, params, body: { edits } }) => {
      const saved = await saveOwnForm(ports, who, params, { edits });
      if (!saved.ok) return saved;
      const { version, savedAt, fields } = saved.value;
      return ok({ version, savedAt: clockOf(savedAt), live: { may: '', amount: '' }, split: splitIn(fields) } satisfies DraftSaved);
    },
  }),
];
