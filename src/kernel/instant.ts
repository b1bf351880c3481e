const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** ISO instant → `2026年7月20日 09:30`, in the county's time wherever the reader's machine stands. */
export function formatInstant(at: string): string {
  const part = Object.fromEntries(SHANGHAI.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${part['year']}年${part['month']}月${part['day']}日 ${part['hour']}:${part['minute']}`;
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
/** The county's calendar day of an instant, `YYYY-MM-DD`. */
export const dayOfInstant = (at: string): string => DAY.format(new Date(at));
