const BROWSERS = ['Edg', 'MicroMessenger', 'Firefox', 'Chrome', 'Safari'] as const;
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'] as const;
const named = { Edg: 'Edge', MicroMessenger: '微信' } as const;

/** What a browser says of itself → `Chrome · Windows`: enough to tell one's own devices apart. */
export function deviceOf(agent: string | null): string {
  const browser = BROWSERS.find((each) => agent?.includes(each));
  const system = SYSTEMS.find((each) => agent?.includes(each));
  const shown = browser === 'Edg' || browser === 'MicroMessenger' ? named[browser] : browser;
  return [shown, system].filter((each) => each !== undefined).join(' · ') || '未知设备';
}
