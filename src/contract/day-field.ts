import { z } from 'zod';
import { type Day, isDay } from '../kernel/day.ts';

/** A day that somebody types or picks, `2026-07-20`; what is left empty is asked for by its name. */
export const dayField = (label = '日期') =>
  z
    .string(`请填写${label}`)
    .min(1, { error: `请填写${label}`, abort: true })
    .refine((value): value is Day => isDay(value), '日期须为真实日期，如 2026-07-20');
