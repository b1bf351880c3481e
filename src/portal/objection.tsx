import { actOnCase } from '../app/act-on-case.ts';
import { anyone } from '../app/kept/anyone.ts';
import { readPublicNotice } from '../app/read-public-notice.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import type { PublicNotice } from '../contract/public-views.ts';
import { faultsByField, type FormFaults } from './form-field.tsx';
import { NoticeBody } from './notice.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

/** What was typed, without the fields left empty, so that each is asked for in its own words. */
function inputOf({ caseId, text, name, phone }: Visit['form']): object {
  return { text, name, phone, ...(caseId && { caseId }) };
}

const again = (notice: PublicNotice, form: Visit['form'], faults: FormFaults, status: number): View => ({
  title: `改正后再提交 · ${notice.title}`,
  status,
  body: <NoticeBody notice={notice} draft={{ values: form, faults, key: form['key'] ?? '' }} />,
});

/** `POST /notices/:id/objections`: an objection by anyone. Bad input gives the page back with all that was typed. */
export const objectionPage: PageRoute = {
  method: 'POST',
  path: '/notices/:id/objections',
  access: 'anyone',
  show: async ({ premises: { ports, programme, limits }, params, form, request }) => {
    const found = await readPublicNotice(ports, programme.id, params['id'] ?? '');
    if (!found.ok) return found;
    const read = ACT_INPUTS.raiseObjection.safeParse(inputOf(form));
    if (!read.success) return again(found.value, form, faultsByField(read.error.issues), 422);
    if (limits.objections.isSpent(request.ip))
      return again(found.value, form, { '': '提交次数过多，请一小时后再试，或按受理电话、地址提出' }, 429);
    limits.objections.count(request.ip);
    const command = { kind: 'notice', caseId: found.value.id, act: 'raiseObjection', input: read.data, key: form['key'] ?? '' } as const;
    const done = await actOnCase(ports, anyone(programme.id), command);
    if (!done.ok) return again(found.value, form, { '': done.refusal.message }, 409);
    return { to: `/notices/${found.value.id}/thanks?receipt=${done.value.version}` };
  },
};
