/** The expert review that a list follows where the story is about something else: one held on paper. */
export const REVIEWED = { minutes: '样例评审会议纪要（2026年6月30日）', reason: '评审先于系统启用（样例）' } as const;
/** The same of an acceptance. */
export const ACCEPTED_BY_EXPERTS = { minutes: '样例验收评审会议纪要（2026年11月1日）', reviewReason: '评审先于系统启用（样例）' } as const;
