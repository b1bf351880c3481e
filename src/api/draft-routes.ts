import { z } from 'zod';
import { readDraft } from '../app/drafts/read-draft.ts';
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
      const split = Object.keys(read.value.fields).filter((name) => read.value.fields[name]?.others !== undefined);
      return ok({ version: saved.value.version, savedAt: clockOf(saved.value.savedAt), live: read.value.live, split } satisfies DraftSaved);
    },
  }),
];
