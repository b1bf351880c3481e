import { CHANNELS, DELIVERY_STATES, WAYS } from './message-views.ts';
import { z } from 'zod';
import { REACHES } from '../cases/project/stages.ts';
import { UNPLACED } from './township-views.ts';
import { isDay, type Day } from '../kernel/day.ts';
import { DEADLINE_WHENS } from './deadline-views.ts';
import { isMonth, type Month } from '../kernel/month.ts';
import { ACT_INPUTS, actRequest } from './act-inputs.ts';
import { ROLES } from '../cases/roles.ts';
import { dayField } from './day-field.ts';

const day = dayField();

/** `POST /api/v1/session`: account and password; the code where a second factor is set up. */
export const signIn = z.strictObject({
  account: z.string().min(1, '请填写账号').max(80),
  password: z.string().min(1, '请填写密码').max(200),
  /** Six digits of the authenticator, or a recovery code. */
  code: z.string().max(30).optional(),
});
/** `POST /api/v1/session/enrolment/code`: the first code of a new authenticator. */
export const secondFactor = z.strictObject({ code: z.string().regex(/^\d{6}$/, '请输入6位动态验证码') });
/** `POST /api/v1/session/second-factor`: the authenticator's code, or a recovery code. */
export const proof = z.strictObject({ code: z.string().min(6, '请输入6位动态验证码或一个恢复码').max(30) });
/** What the browser's WebAuthn answered; read where it is verified. */
export const passkeyProof = z.strictObject({ answer: z.unknown() });
export const newPasskey = z.strictObject({ name: z.string().trim().min(1, '请给通行密钥起个名字').max(40), answer: z.unknown() });
/** `POST /api/v1/demo/session`: one click, only where the county is a demonstration. */
export const demoSignIn = z.strictObject({ role: z.enum(ROLES), organisation: z.string().max(18).optional() });
/** `POST /api/v1/demo/clock`: the simulated clock only moves forward. */
export const demoClock = z.strictObject({ today: day });
/** `POST /api/v1/people`: an administrator invites someone; the answer carries a one-time link to set the password. */
export const invite = z.strictObject({
  account: z.string().regex(/^[a-z0-9._-]{3,40}$/, '账号为3至40位小写字母、数字、点、横线'),
  name: z.string().trim().min(1, '请填写姓名').max(40),
  roles: z.array(z.enum(ROLES)).min(1, '至少一个角色'),
  organisation: z.string().max(18).optional(),
});
const reason = z.string().trim().min(2, '请写明缘由').max(200);
/** `POST /api/v1/people/:id/roles`: these roles and no others, at the person's own organisation or the one named; none: the person leaves it. */
export const changeRights = z.strictObject({ roles: z.array(z.enum(ROLES)), organisation: z.string().max(18).optional(), reason });
/** `POST /api/v1/people/:id/reset`: a lost authenticator. */
export const askReset = z.strictObject({ reason });
/** `POST /api/v1/people/duties/:id`, `POST /api/v1/people/resets/:id`: the second person's word. */
export const secondPerson = z.strictObject({ agreed: z.boolean() });
/** `GET /api/v1/deadlines` query */
export const deadlineQuery = z.strictObject({ when: z.enum(DEADLINE_WHENS).optional() });
const days = z.int().min(1).max(60);
/** `POST /api/v1/jobs/reminder-days` */
export const reminderDays = z.strictObject({ ahead: days, further: days });
/** `POST /api/v1/messages/read` */
export const readMessage = z.strictObject({
  id: z
    .string()
    .regex(/^\d{1,18}$/, '没有这条消息')
    .optional(),
});
const typedAddress = (shape: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.normalize('NFKC').replace(/\s/g, ''))
    .pipe(shape);
/** Where somebody wants to be reached, by its channel. */
export const newContact = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('email'), address: typedAddress(z.email('请填写邮箱地址，如 name@example.cn').max(200)) }),
  z.strictObject({ channel: z.literal('sms'), address: typedAddress(z.string().regex(/^1\d{10}$/, '请填写11位手机号码')) }),
  z.strictObject({
    channel: z.literal('wechat'),
    address: typedAddress(z.string().regex(/^[\w@.-]{1,64}$/, '请填写微信服务给您的用户编号')),
  }),
]);
const channel = z.enum(CHANNELS, '请选择接收方式');
export const contactCode = z.strictObject({ channel, code: z.string().trim().min(1, '请填写验证码').max(20) });
export const oneChannel = z.strictObject({ channel });
/** `GET /api/v1/deliveries` query */
export const deliveriesQuery = z.strictObject({ state: z.enum(DELIVERY_STATES).optional() });
const way = z.enum(WAYS, '请选择怎样接收');
export const chosenWays = z.strictObject({ deadline: way, progress: way, todo: way });
/** `GET /api/v1/people/duties` query */
export const dutiesQuery = z.strictObject({ on: day.optional() });
const newPassword = z.string().min(10, '密码至少10位').max(200, '密码不超过200位');
/** `POST /api/v1/invitations/:token`: set the password (argon2id), at least 10 characters. */
export const acceptInvitation = z.strictObject({ password: newPassword });
/** `POST /api/v1/invitations/:token/account`: taken up with the account of another programme, by its id. */
export const bindAccount = signIn.extend({
  programme: z.string('请选择您已有账号的年度或县区').min(1, '请选择您已有账号的年度或县区').max(80),
});
/** `POST /api/v1/session/programme`: on to another of my programmes, by its id. */
export const chooseProgramme = z.strictObject({ programme: z.string().max(80) });
/** A change of one's own password. */
export const changePassword = z.strictObject({ old: z.string().min(1, '请填写现在的密码').max(200), password: newPassword });
/** `POST /api/v1/drafts/…`: each field as the page showed it and as it now is. */
export const draftEdits = z.strictObject({
  edits: z.array(z.strictObject({ name: z.string().min(1).max(40), was: z.string().max(4000), is: z.string().max(4000) })).max(300),
});
/** `GET /api/v1/monthly` query; without a month, the last that has ended. */
export const monthlyQuery = z.strictObject({
  month: z
    .string()
    .refine((value): value is Month => isMonth(value), '月份如 2026-08')
    .optional(),
});
/** `GET /api/v1/projects` query */
export const projectQuery = z.strictObject({
  stage: z.string().max(40).optional(),
  outcome: z.enum(['yes', 'no', 'unknown']).optional(),
  reach: z.enum(REACHES, '没有这种进度，请从列表里选').optional(),
  township: z.union([z.literal(UNPLACED), z.string().regex(/^\d{9}$/)], '没有这个乡镇，请从列表里选').optional(),
  q: z.string().max(60).optional(),
  after: z.string().max(120).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** `GET /api/v1/search`. */
export const searchQuery = z.strictObject({ q: z.string().max(60).default('') });

/** `POST /api/v1/policy-texts`: what goes with the paper. */
export const policyText = z.strictObject({
  source: z
    .string('请填写出处')
    .trim()
    .min(1, '请填写出处，如发文机关和文号')
    .max(120, '出处请写在120个字以内')
    .regex(/^\P{Cc}*$/u, '出处里有不可见的控制字符，请重新填写'),
  dated: z.string('请填写文本的日期').refine((value): value is Day => isDay(value), '文本的日期须为真实日期，如 2026-07-20'),
});

/** `POST /api/v1/rulings/preview`: what a ruling would change, before anyone prepares it. */
export const rulingPreview = ACT_INPUTS.prepareRuling
  .pick({ pack: true, ground: true, term: true, value: true, from: true })
  .extend({ documentNumber: z.string().trim().min(1).max(60).optional() });
export type RulingPreviewRequest = z.infer<typeof rulingPreview>;
/** `POST /api/v1/moves`: many cases to an amendment at once. */
export const moveRequest = ACT_INPUTS.moveToPolicy.extend({
  caseIds: z.array(z.string().min(1).max(80)).min(1, '请至少勾选一件').max(500, '一次至多500件'),
  key: z.string().min(8).max(40),
});
export type MoveRequest = z.infer<typeof moveRequest>;

/** `POST /api/v1/cases/:id/evaluation-requests/:round`: the version the page showed, and its key. */
export const evaluationRequest = actRequest.pick({ key: true }).extend({ version: z.int().min(0) });

/** Every refusal on the wire; `faults` name the paths of bad input (422). */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly clause?: string;
  readonly faults?: ReadonlyArray<{ readonly path: string; readonly message: string }>;
};
