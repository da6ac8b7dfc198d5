/** Names of codes as keys of messages: `own-click` becomes `own_click`. */
export const keyed = (prefix: string, code: string): string => `${prefix}_${code.replaceAll('-', '_')}`;
