import { z } from 'zod';
import { readPolicyNow } from '../app/in-force.ts';
import { rehearse } from '../app/rehearse.ts';
import { rehearsalPage } from '../documents/rehearsal-page.ts';
import { trialJson } from '../documents/trial-json.ts';
import { collectFaults } from '../../policy/faults.ts';
import { ok, refuse } from '../kernel/result.ts';
import { OFFICES } from '../cases/roles.ts';
import { route, type Route } from './route.ts';
import { readUpload } from './upload.ts';
import { dayField } from '../contract/day-field.ts';

const day = dayField();
const period = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to, '项目期的开始不能晚于结束');

export const trialRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v1/trials',
    says: '预演：从一个文件夹的材料算出整个项目，不写入任何内容',
    access: OFFICES,
    files: { fields: period },
    handle: async ({ premises: { ports, programme }, request }) => {
      const upload = await readUpload(request);
      if (!upload.ok) return upload;
      const window = period.safeParse(upload.value.fields);
      if (!window.success)
        return refuse(
          'bad-input',
          collectFaults(window.error)
            .faults.map(({ path, message }) => `${path}：${message}`)
            .join('；'),
        );
      const policy = await readPolicyNow(ports, programme.id);
      const rehearsal = rehearse(await ports.readOffice(upload.value.files), window.data, policy);
      return ok({ trial: trialJson(rehearsal), page: rehearsalPage(rehearsal) });
    },
  }),
];
