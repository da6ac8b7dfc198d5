/** What scripts that the tests run inside the extension's own pages use of the browser. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
