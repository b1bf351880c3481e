import type { NewMessage, Recipients } from '../store-messages.ts';
import { TEMPLATES, type TemplateName } from './templates.ts';

/** A template filled in, for whom it is to reach. `of`: what the title is to name. */
export function messageOf(
  name: TemplateName,
  about: Pick<NewMessage, 'source' | 'caseId' | 'dueOn'>,
  to: Recipients,
  of?: string,
): NewMessage {
  const { version, kind, title, says } = TEMPLATES[name];
  return { ...about, ...to, template: name, version, kind, title: of === undefined ? title : `${title}：${of}`, says: says(about.dueOn) };
}
