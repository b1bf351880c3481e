import type { FastifyError } from 'fastify';
import type { Problem } from '../contract/requests.ts';
import { problemOfFaults } from './problem.ts';
import { EDGE_STATUS, statusOf } from './refusal-status.ts';

export type Failure = { readonly status: number; readonly problem: Problem };

const notReadable = (message: string): Failure => ({ status: statusOf('bad-input'), problem: problemOfFaults([{ path: '', message }]) });
const tooLarge: Failure = {
  status: statusOf('too-large'),
  problem: { code: 'too-large', message: '提交的内容过大：JSON 不超过1MB，单个文件不超过50MB，一次合计不超过200MB' },
};
const wrongMediaType: Failure = {
  status: EDGE_STATUS.wrongMediaType,
  problem: { code: 'bad-input', message: '内容类型不支持：数据请用 application/json，文件请用 multipart/form-data' },
};
const noSuchAddress: Failure = {
  status: statusOf('not-found'),
  problem: { code: 'not-found', message: '没有这个地址，请检查链接是否完整' },
};

/** What the framework refuses before a route is reached: code → what the sender is told. */
const KNOWN: Readonly<Record<string, Failure>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: notReadable('不是有效的 JSON'),
  FST_ERR_CTP_EMPTY_JSON_BODY: notReadable('内容为空，应为 JSON'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: notReadable('内容长度与声明不符'),
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_FILES_LIMIT: tooLarge,
  FST_PARTS_LIMIT: tooLarge,
  FST_FIELDS_LIMIT: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongMediaType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: wrongMediaType,
  FST_PROTO_VIOLATION: notReadable('表单字段名不可用'),
  FST_PREMATURE_CLOSE: notReadable('上传中断，请重试'),
  FST_ERR_BAD_URL: noSuchAddress,
  FST_ERR_MAX_PARAM_LENGTH: noSuchAddress,
};

/** What to answer to an error: known ones in words, anything else is a defect that only its number leads to. */
export function failureOf(error: FastifyError, requestId: string): Failure {
  const known = KNOWN[error.code];
  if (known !== undefined) return known;
  if (error.statusCode === 400) return notReadable('请求内容无法读取');
  return {
    status: EDGE_STATUS.defect,
    problem: { code: 'defect', message: `系统出现错误，未做任何更改。请稍后再试；联系管理员时请提供编号 ${requestId}` },
  };
}
