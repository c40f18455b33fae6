/** Files of the built site that instruct a host and are no part of the site. */
export const instructions = ['/_headers', '/_redirects'];
