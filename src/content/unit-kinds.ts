/** What a unit measures. */
export const unitKinds = ['person', 'thing', 'money', 'time', 'measure', 'share'] as const;
export type UnitKind = (typeof unitKinds)[number];
