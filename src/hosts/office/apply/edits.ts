import type { Edit, EditKind } from '../../../sheet/edit';

/** An edit of one kind. */
export type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;
