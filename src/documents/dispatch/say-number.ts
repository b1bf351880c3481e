import type { DispatchNumber } from './dispatch.ts';

/** 发文字号 as it is printed: `彭工信商发〔2026〕3号`. A draft leaves room for its number. */
export const sayNumber = ({ code, year, sequence }: DispatchNumber): string => `${code}〔${year}〕${sequence ?? '　'}号`;
