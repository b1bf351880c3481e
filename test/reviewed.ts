/** The expert review that a list follows where the story is about something else: one held on paper. */
export const REVIEWED = { minutes: '样例评审会议纪要（2026年6月30日）', reason: '评审先于系统启用（样例）' } as const;
