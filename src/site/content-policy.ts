/**
 * The Content-Security-Policy of every page: nothing from elsewhere, no inline script or style. `'wasm-unsafe-eval'` is
 * for 本文検索 alone. The samples for web servers send the same as a header, with `frame-ancestors`, which a page cannot say.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
