import { remembered } from '../sheet/remembered';

const trailingBracket = /[([【][^()[\]【】]*[)\]】]$/;

/** A name in compact form without the note behind it: 「群众满意度(率)」 → 「群众满意度」. */
export const bareName = remembered((name) => name.replace(trailingBracket, ''));
