/** The documents that are no application: shell, sign-in, security check, rate limit, not found. Fixed texts only. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const banner = '<p>replica, not LinkedIn</p>';

const plain = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${banner}${body}</body></html>`;

/** What a full load delivers; the page script does the rest. */
export const shell = (locale: string, direction: string, title: string): string =>
  `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<link rel="stylesheet" href="/replica/style.css"><script type="module" src="/replica/app.js"></script></head><body></body></html>`;

export const notFound = plain('Page not found | LinkedIn', '<main><h1>This page doesn’t exist</h1></main>');
export const rateLimited = plain('LinkedIn', '<h1>Too many requests</h1><p>Please slow down and try again later.</p>');
export const challenge = plain(
  'Security Verification | LinkedIn',
  '<main><h1>Let’s do a quick security check</h1><p>Please verify you are not a robot.</p><form><button type="button">Start</button></form></main>',
);
export const login = plain(
  'LinkedIn Login, Sign in | LinkedIn',
  '<main><h1>Sign in</h1><form><label>Email <input type="email" name="session_key"></label> <label>Password <input type="password"></label> <button type="button">Sign in</button></form></main>',
);

/** LinkedIn-like: no inline script, no foreign origin, and Trusted Types, so that strings are refused as HTML. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');
