/** The places of the pane, in the order of their tabs. */
export const placeIds = ['findings', 'tables', 'summaries', 'settings'] as const;
export type PlaceId = (typeof placeIds)[number];
