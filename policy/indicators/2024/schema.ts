import type { z } from 'zod';
import { list, maybe, oneOf, record } from '../../fields.ts';
import type { Level } from '../../facts.ts';
import { type Question, questions, scenes } from './index.ts';

// Asked even where an option is unknown, so that all faults come at once.
const when = ({ value }: { readonly value: unknown }): boolean => Array.isArray(value);
const repeats = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/** The chosen options of one question: none is not an answer, A excludes the others, a single choice takes one. */
function answerSchema({ id, options, choice }: Question) {
  const most = choice === 'single' ? 1 : options.length - 1;
  return list(
    `${id} 的选项`,
    oneOf(
      `${id} 的选项`,
      options.map(({ key }) => key),
    ),
  )
    .min(1, { error: `${id} 没有选项：没答就不要写这一题，“无”请选 A` })
    .refine((keys) => choice === 'multi' || keys.length <= 1, { error: `${id} 是单选题，只能选一项`, when })
    .refine((keys) => !repeats(keys), { error: `${id} 有重复的选项，请删去`, when })
    .refine((keys) => choice === 'single' || keys.length === 1 || !keys.includes('A'), { error: `${id} 选了 A（无）就不能再选其他`, when })
    .meta({ maxItems: most, uniqueItems: true });
}

/** Answers by question; a question that is left out is unknown. */
export const answersSchema: z.ZodType<Readonly<Record<string, readonly string[]>>> = record(
  '各题答案',
  Object.fromEntries(questions.map((question) => [question.id, maybe(answerSchema(question))])),
);

/** Reached level by scene; a scene that is left out is unknown. */
export const scenesSchema: z.ZodType<Readonly<Record<string, Level>>> = record(
  '各场景等级',
  Object.fromEntries(scenes.map(({ id, name }) => [id, maybe(oneOf(`${id} ${name}的等级`, [0, 1, 2, 3, 4]))])),
);
