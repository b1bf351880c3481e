import { z } from 'zod';
import { FIELD_ABOUTS, keepPhoto } from '../app/field/keep-photo.ts';
import { listAssessments } from '../app/field/list-assessments.ts';
import { listFieldTasks } from '../app/field/list-field-tasks.ts';
import { takePack } from '../app/field/take-pack.ts';
import { INSPECTING } from '../cases/inspection/records.ts';
import type { Role } from '../cases/roles.ts';
import type { FieldTasks } from '../contract/field-views.ts';
import { ok, refuse } from '../kernel/result.ts';
import { route, type Route } from './route.ts';
import { readOneFile } from './upload.ts';

const photoFields = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/), about: z.enum(FIELD_ABOUTS).default('inspection') });
/** Whoever is sent to firms: to inspect, or to find their level. */
const ON_THE_SPOT: readonly Role[] = [...INSPECTING, 'evaluator'];

/** What the offline app asks for. Its records come as acts like any other. */
export const fieldRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/field-tasks',
    says: '我的现场任务，供离线使用：派给本人、还没有登记的检查，附核对清单、应看材料和以前的检查；委托本机构评定改造后等级的企业',
    access: ON_THE_SPOT,
    handle: async ({ premises, session: { who, me } }) => {
      const tasks = INSPECTING.some((role) => me.roles.includes(role)) ? await listFieldTasks(premises.ports, who) : ok([]);
      if (!tasks.ok) return tasks;
      const { personId, name, today, clock } = me;
      const assessments = await listAssessments(premises.ports, who);
      return ok({ personId, name, today, clock, tasks: tasks.value, assessments } satisfies FieldTasks);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/cases/:id/photos',
    says: '上传一张现场检查或等级评测的照片（about），附拍摄时算出的 SHA-256；与收到的内容不符的不收，重复上传只留一份',
    access: ON_THE_SPOT,
    params: z.strictObject({ id: z.string().min(1).max(80) }),
    files: { fields: photoFields },
    handle: async ({ premises, session, params, request }) => {
      const upload = await readOneFile(request, '一张照片');
      if (!upload.ok) return upload;
      const { file, fields } = upload.value;
      const named = photoFields.safeParse(fields);
      if (!named.success) return refuse('bad-input', '没有附上照片的校验值（SHA-256），请在设备上重新传送');
      return keepPhoto(premises.ports, session.who, { caseId: params.id, ...file, ...named.data });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/field-packs',
    says: '导入设备导出的现场检查、现场评测文件（zip）：逐张核对照片的 SHA-256，逐家登记；没有收下的逐家说明原因',
    access: ON_THE_SPOT,
    files: {},
    handle: async ({ premises, session, request }) => {
      const upload = await readOneFile(request, '一个现场文件');
      return upload.ok ? takePack(premises.ports, session.who, upload.value.file) : upload;
    },
  }),
];
