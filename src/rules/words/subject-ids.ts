/** The kinds of projects. */
export const subjectIds = ['equipment', 'works', 'training'] as const;

export type SubjectId = (typeof subjectIds)[number];
